import type { Danger } from './danger';
import type { GrantLine, PartnerLine } from './overview';
import { type Signal, signalsOf } from './signals';

/** What puts a partner before others, the most urgent first; who gives no cause for a look comes before who is gone. */
const RANKS: readonly (readonly Signal[])[] = [
  ['dap'],
  ['global'],
  ['expired', 'expiring', 'auto-extends'],
  ['unconfirmed'],
  ['unseen', 'stale'],
];
/** The same order as `DANGERS`, which comes with every role there is: the popup must not wait for those. */
const DANGER: Readonly<Record<Danger, number>> = {
  dap: 0,
  global: 1,
  strong: 2,
  unread: 3,
  limited: 4,
};
const CALM = RANKS.length;
const GONE = CALM + 1;

/** How many partners there are, and how many of them ask for a look. One can count in several. */
export type PartnerCounts = {
  readonly partners: number;
  readonly dap: number;
  /** A role as strong as Global Administrator, without DAP. */
  readonly global: number;
  /** Ends within the next days, or is over and still in the list. */
  readonly expiring: number;
  /** Nothing of it was in the last reading, or in any for long. */
  readonly unseen: number;
};

/** Partners in the order in which somebody should look at them, and how many there are of each kind. */
export type Urgency = {
  readonly partners: readonly PartnerLine[];
  readonly counts: PartnerCounts;
};

/**
 * Puts partners in order: DAP; as strong as Global Administrator; ends soon or extends itself; approved, not in the
 * list yet; not seen for long; all others; gone. Among equals the more dangerous first, then as they were.
 * @param now ISO 8601.
 */
export function byUrgency(partners: readonly PartnerLine[], now: string): Urgency {
  const counts = { partners: partners.length, dap: 0, global: 0, expiring: 0, unseen: 0 };
  const ranked = partners.map((partner) => {
    const held = heldSignals(partner.grants, now);
    const told = new Set(held.flat());
    counts.dap += Number(told.has('dap'));
    counts.global += Number(told.has('global'));
    counts.expiring += Number(told.has('expiring') || told.has('expired'));
    counts.unseen += Number(held.every(isOutOfSight));
    return { partner, rank: rankOf(held, told) };
  });
  ranked.sort((one, other) => one.rank - other.rank || worse(one.partner, other.partner));
  return { partners: ranked.map(({ partner }) => partner), counts };
}

/** The signals of each grant that still counts; of a partner that is gone, none. */
function heldSignals(grants: readonly GrantLine[], now: string): Signal[][] {
  return grants.filter(({ gone }) => !gone).map((grant) => signalsOf(grant, now));
}

function isOutOfSight(signals: readonly Signal[]): boolean {
  return signals.includes('unseen') || signals.includes('stale');
}

function rankOf(held: readonly Signal[][], told: ReadonlySet<Signal>): number {
  if (held.length === 0) return GONE;
  const rank = RANKS.findIndex((signals) => signals.some((signal) => told.has(signal)));
  return rank < 0 ? CALM : rank;
}

function worse(one: PartnerLine, other: PartnerLine): number {
  return DANGER[one.danger] - DANGER[other.danger];
}
