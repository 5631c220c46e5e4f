import { byUrgency, type PartnerCounts } from './by-urgency';
import { isOverview, isPartnerLine, type Overview, type PartnerLine } from './overview';

/**
 * The beginning of an overview: what the popup shows first, whatever its size. The most urgent partners as of the
 * day it was made, and the counts of all.
 */
export type OverviewHead = Overview & {
  readonly counts: PartnerCounts;
  /** How many parts follow. */
  readonly parts: number;
};

/** Partners in the head: more than one sees at once. */
const FIRST = 40;
/** Partners in each part: few enough to be read between two frames. */
const PART = 250;

/**
 * Divides an overview, so that its beginning can be read without the rest.
 * @param now ISO 8601, the day by which partners are urgent.
 */
export function splitOverview(
  overview: Overview,
  now: string,
): { readonly head: OverviewHead; readonly parts: readonly (readonly PartnerLine[])[] } {
  const { partners, counts } = byUrgency(overview.partners, now);
  const rest = partners.slice(FIRST);
  const parts = Array.from({ length: Math.ceil(rest.length / PART) }, (_, at) =>
    rest.slice(at * PART, (at + 1) * PART),
  );
  const head = { ...overview, partners: partners.slice(0, FIRST), counts, parts: parts.length };
  return { head, parts };
}

/** Whether something that was stored is the beginning of a tenant's overview. */
export function isOverviewHead(stored: unknown, tenant: string): stored is OverviewHead {
  if (!isOverview(stored, tenant)) return false;
  const { counts, parts, partners } = stored as Partial<OverviewHead>;
  if (!Number.isInteger(parts) || typeof counts !== 'object' || counts === null) return false;
  const isNumber = (kind: keyof PartnerCounts) => Number.isInteger(counts[kind]);
  return (
    (['partners', 'dap', 'global', 'expiring', 'unseen'] as const).every(isNumber) &&
    (parts === 0) === (counts.partners === partners?.length)
  );
}

/**
 * Puts an overview together again.
 * @param parts as they were stored.
 * @returns undefined where one is damaged or missing.
 */
export function joinOverview(head: OverviewHead, parts: readonly unknown[]): Overview | undefined {
  const { counts, parts: count, ...overview } = head;
  if (parts.length !== count) return undefined;
  const rest = parts.flat();
  if (!rest.every(isPartnerLine) || overview.partners.length + rest.length !== counts.partners) {
    return undefined;
  }
  return { ...overview, partners: [...overview.partners, ...rest] };
}
