import type { ReviewSheet } from '../domain/review-sheet';
import type { Translate } from '../domain/text';
import { UNKNOWN_TENANT } from '../partners/holding';
import type { Review } from '../partners/review';

/** A time to the minute, the same in every language: evidence is read in other places. @param at ISO 8601. */
export function timeWords(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** The customer's tenant, by its id or as one that nobody knows. */
export function tenantWords(tenant: string, text: Translate): string {
  return tenant === UNKNOWN_TENANT ? text('review.tenant_unknown') : tenant;
}

/** What stands at the top of a review's report. */
export function reviewFacts(review: Review, text: Translate): ReviewSheet['facts'] {
  const { tenant, openedAt, closedAt, dueAt, nextDueAt, made, seal } = review;
  const facts: [string, string | undefined][] = [
    [text('review.report.tenant'), tenantWords(tenant, text)],
    [text('review.report.opened'), timeWords(openedAt)],
    [text('review.report.closed'), closedAt && timeWords(closedAt)],
    [text('review.report.was_due'), dueAt.slice(0, 10)],
    [text('review.report.next_due'), nextDueAt?.slice(0, 10)],
    [text('review.report.reviewer'), reviewersOf(review)],
    [text('review.report.basis'), basisWords(review, text)],
    [text('review.report.version'), made?.version],
    [text('review.report.catalogue'), made?.catalogue],
    [text('review.report.hash', [String(seal?.seq ?? '')]), seal?.hash],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** Whoever closed it first, then who else decided. */
function reviewersOf({ reviewer, entries }: Review): string {
  const names = [reviewer, ...entries.map(({ by }) => by)].map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '').join(', ');
}

function basisWords({ basis: { readAt, whole } }: Review, text: Translate): string {
  if (readAt === null) return text('review.report.basis_never');
  return whole
    ? text('review.report.basis_whole', [timeWords(readAt)])
    : text('review.report.basis_part', [timeWords(readAt)]);
}
