import { SOURCES } from '../data/sources';
import type { ReviewSheet } from '../domain/review-sheet';
import type { Translate } from '../domain/text';
import { DECISIONS, type Review } from '../partners/review';
import { basisDoubts } from '../partners/review-basis';
import { goneSince } from '../partners/since-review';
import { doubtWords } from './basis-words';
import { reviewFacts, timeWords } from './review-facts';
import { reviewSheetLine, worstFirst } from './review-sheet-line';

/**
 * The report of a review as it was closed.
 * @param before the review that was closed before it; undefined when it was the first.
 */
export function reviewSheet(
  review: Review,
  before: Review | undefined,
  text: Translate,
): ReviewSheet {
  const { tenant, id, entries, basis, closedAt } = review;
  const lineOf = (entry: Review['entries'][number]) => reviewSheetLine(tenant, entry, before, text);
  const sorted = [...entries].sort(worstFirst);
  const present = sorted.filter(({ gone }) => !gone);
  const keys = new Set(present.flatMap((entry) => entry.keys));
  return {
    tenant,
    id,
    title: text('review.report.title'),
    ...(closedAt === undefined && { draft: text('review.report.not_closed') }),
    facts: reviewFacts(review, text),
    doubts: doubtWords(basisDoubts(basis, closedAt ?? review.openedAt), basis, text, timeWords),
    counts: DECISIONS.map((decision) =>
      text('review.report.counts', [
        text(`review.decision.${decision}`),
        String(present.filter((entry) => entry.decision === decision).length),
      ]),
    ),
    lines: present.map(lineOf),
    gone: sorted.filter(({ gone }) => gone).map(lineOf),
    goneSince: goneSince(before, keys).map(({ partner, held }) =>
      [partner.name, held.relationship].filter((part) => part !== undefined).join(': '),
    ),
    source: { label: text('review.report.source'), address: SOURCES.dapReview },
    words: {
      doubts: text('review.report.doubts'),
      result: text('review.report.result'),
      partner: text('review.report.partner'),
      partnerTenant: text('review.report.partner_tenant'),
      access: text('review.report.access'),
      danger: text('review.report.danger'),
      roles: text('review.report.roles'),
      decision: text('review.report.decision'),
      note: text('review.report.note'),
      decided: text('review.report.decided'),
      since: text('review.report.since'),
      next: text('review.report.next'),
      gone: text('review.report.gone'),
      goneSince: text('review.report.gone_since'),
    },
  };
}
