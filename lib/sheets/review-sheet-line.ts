import type { ReviewSheetLine } from '../domain/review-sheet';
import type { Translate } from '../domain/text';
import { DANGERS } from '../partners/danger';
import type { Entry, Review } from '../partners/review';
import { sinceReview } from '../partners/since-review';
import { heldWords } from './held-words';
import { timeWords } from './review-facts';
import { askMessage, reviewNext } from './review-next';
import { sinceWords } from './since-words';

/** One grant in the report. @param before the review before this one. */
export function reviewSheetLine(
  tenant: string,
  entry: Entry,
  before: Review | undefined,
  text: Translate,
): ReviewSheetLine {
  const { grant, partner, held, decision, note, by, at } = entry;
  return {
    ...heldWords(held, text),
    key: grant,
    partner: partner.name,
    partnerTenant: partner.tenantId ?? '',
    decided: decision ?? '',
    decision: text(decision === undefined ? 'review.undecided' : `review.decision.${decision}`),
    note,
    by,
    at: decision === undefined ? '' : timeWords(at),
    since: sinceWords(sinceReview(before, entry), text).join('. '),
    next: decision === undefined ? [] : reviewNext(held, decision, text),
    ...(decision === 'ask' && { message: askMessage(tenant, partner, held, text) }),
  };
}

/** The most dangerous partner first, all it holds together. */
export function worstFirst(one: Entry, other: Entry): number {
  const danger = ({ held }: Entry) => DANGERS.indexOf(held.danger);
  return (
    danger(one) - danger(other) ||
    one.partner.name.localeCompare(other.partner.name, 'en') ||
    (one.grant < other.grant ? -1 : 1)
  );
}
