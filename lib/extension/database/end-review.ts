import { failure, type Result, success } from '../../domain/result';
import { type Closing, closeReview, type Missing } from '../../partners/close-review';
import { ledgerOf } from '../../partners/ledger';
import type { Review } from '../../partners/review';
import { appendEvents } from './append-events';
import { inTransaction } from './in-transaction';
import { decisionEvent, openReviewIn, type ReviewFault, type ReviewName } from './keep-review';
import { announceLedger } from './ledger-news';
import { readTenant } from './read-tenant';
import type { Writing } from './schema';

/**
 * Closes a review for ever, against the ledger as it is in that moment, and seals it with the event that says so.
 * @returns the closed review, or what it lacks, or why it could not be kept.
 */
export async function endReview(
  name: ReviewName,
  closing: Closing,
): Promise<Result<Review, ReviewFault | Missing>> {
  const done = await inTransaction((writing) => end(writing, name, closing));
  if (!done.ok) return done;
  if (done.value.ok) announceLedger(name.tenant);
  return done.value;
}

async function end(
  writing: Writing,
  name: ReviewName,
  closing: Closing,
): Promise<Result<Review, 'gone' | Missing>> {
  const { tenant, id } = name;
  const review = await openReviewIn(writing, name);
  if (review === undefined) return failure('gone');
  const { record, grants } = await readTenant(writing, tenant, closing.now);
  const done = closeReview(review, ledgerOf(tenant, record, grants), closing);
  if (!done.ok) return done;
  const closed = done.value;
  const events = await appendEvents(writing, tenant, [
    ...closed.entries.filter(({ inChain }) => !inChain).map((one) => decisionEvent(closed, one)),
    {
      at: closed.closedAt ?? closing.now,
      ...{ tenant, kind: 'review-closed', about: id, person: closed.reviewer },
      count: closed.entries.filter(({ gone }) => !gone).length,
      whole: closed.basis.whole,
    },
  ]);
  const last = events.at(-1);
  const sealed: Review = {
    ...closed,
    entries: closed.entries.map((entry) => ({ ...entry, inChain: true })),
    ...(last !== undefined && { seal: { seq: last.seq, hash: last.hash } }),
  };
  await writing.objectStore('reviews').put(sealed);
  return success(sealed);
}
