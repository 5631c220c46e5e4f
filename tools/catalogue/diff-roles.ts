import { changeBetween, counted, listSentences, pairUp } from './changes.ts';
import type { SnapshotRole } from './snapshot.ts';

type NameOf = (id: string) => string;

/** What changed about roles, one sentence for each change. */
export function roleChanges(
  before: readonly SnapshotRole[],
  now: readonly SnapshotRole[],
  nameOf: NameOf,
): string[] {
  const { added, removed, kept } = pairUp(before, now);
  // A role that is new or gone is in others, or not, by itself: that would say it again for each of them.
  const lasting = new Set(kept.map(([, { id }]) => id));
  return [
    ...added.map((role) => `Role added: ${role.name} (${marksOf(role)}).`),
    ...removed.map(({ name, id }) => `Role removed: ${name} (${id}).`),
    ...kept.flatMap(([old, role]) => changesOf(old, role, lasting, nameOf)),
  ];
}

function changesOf(
  old: SnapshotRole,
  role: SnapshotRole,
  lasting: ReadonlySet<string>,
  nameOf: NameOf,
): string[] {
  const { name } = role;
  const inner = ({ contains }: SnapshotRole) =>
    contains.filter((id) => lasting.has(id)).map(nameOf);
  return [
    ...(old.name === name ? [] : [`${old.name} is now called ${name}.`]),
    ...(old.kind === role.kind
      ? []
      : [`${name} is now of the kind ${role.kind}, before ${old.kind}.`]),
    ...markChange(old, role),
    ...tierChange(old, role),
    ...(old.gdap === role.gdap
      ? []
      : [`${name}: ${gdapWords(role.gdap)}; before, ${gdapWords(old.gdap)}.`]),
    ...listSentences(old.actions, role.actions, [`${name} gains`, `${name} loses`], 'action'),
    ...listSentences(
      old.inherits.map(nameOf),
      role.inherits.map(nameOf),
      [`${name} now also has the actions of`, `${name} no longer has the actions of`],
      'role',
    ),
    ...listSentences(
      inner(old),
      inner(role),
      [`${name} now contains`, `${name} no longer contains`],
      'role',
    ),
    // A name that became the first one, or was it, is told as a renaming.
    ...listSentences(
      old.names.filter((one) => one !== name),
      role.names.filter((one) => one !== old.name),
      [`${name} gains`, `${name} loses`],
      'name',
    ),
  ];
}

function markChange(old: SnapshotRole, { name, privileged }: SnapshotRole): string[] {
  if (old.privileged === privileged) return [];
  return [
    privileged
      ? `Microsoft now marks ${name} as privileged.`
      : `Microsoft no longer marks ${name} as privileged.`,
  ];
}

/** A tier follows from powers, from the mark and from actions; the powers say most. */
function tierChange(old: SnapshotRole, { name, tier, powers }: SnapshotRole): string[] {
  const { gained, lost } = changeBetween(old.powers, powers);
  const why = [
    ...(gained.length > 0 ? [`it gains ${counted(gained, 'power')}`] : []),
    ...(lost.length > 0 ? [`it loses ${counted(lost, 'power')}`] : []),
  ].join('; ');
  if (old.tier !== tier) {
    return [
      `${name} moves from tier ${old.tier} to tier ${tier}: ${why || 'by its mark or its actions'}.`,
    ];
  }
  return why === '' ? [] : [`${name} stays in tier ${tier}, and ${why}.`];
}

function marksOf({ tier, privileged, gdap }: SnapshotRole): string {
  return [`tier ${tier}`, ...(privileged ? ['privileged'] : []), gdapWords(gdap)].join(', ');
}

function gdapWords(gdap: boolean | null): string {
  if (gdap === null) return 'no list settles whether GDAP can grant it';
  return gdap ? 'GDAP can grant it' : 'GDAP cannot grant it';
}
