import type { LedgerWitness, Version } from './holding';
import { firstSeen, lastSeen, textOf } from './take-sighting';

/** Who looked at the tenant itself, in this browser. A file or Graph tells what somebody else knew. */
export const FIRST_HAND: readonly LedgerWitness[] = ['words', 'data', 'approval'];

/** What the list or a watched approval told, with their dates alone; the newest first. */
export function toldFirstHand(versions: readonly Version[]): Version[] {
  return newestFirst(onlyBy(versions, (witness) => FIRST_HAND.includes(witness)));
}

/** What files and Graph told, with their dates alone; the newest first. */
export function toldByOthers(versions: readonly Version[]): Version[] {
  return newestFirst(onlyBy(versions, (witness) => !FIRST_HAND.includes(witness)));
}

/** The newest first; of two told at the same time, the one told for longer, then by their text. */
export function newestFirst(versions: readonly Version[]): Version[] {
  if (versions.length < 2) return [...versions];
  const ranked = versions.map((version) => ({
    version,
    rank: `${lastSeen(version)} ${firstSeen(version)}`,
  }));
  // The text takes longer than all else here, and times are seldom equal.
  const newer = (one: (typeof ranked)[number], other: (typeof ranked)[number]) => {
    if (one.rank !== other.rank) return one.rank > other.rank;
    return textOf(one.version.holding) > textOf(other.version.holding);
  };
  return ranked.sort((one, other) => (newer(one, other) ? -1 : 1)).map(({ version }) => version);
}

function onlyBy(
  versions: readonly Version[],
  counts: (witness: LedgerWitness) => boolean,
): Version[] {
  return versions.flatMap((version) => {
    const seen = Object.entries(version.seen).filter(([name]) => counts(name as LedgerWitness));
    return seen.length === 0 ? [] : [{ ...version, seen: Object.fromEntries(seen) }];
  });
}
