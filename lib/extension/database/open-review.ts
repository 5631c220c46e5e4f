import type { Result } from '../../domain/result';
import { ledgerOf } from '../../partners/ledger';
import { overviewOf } from '../../partners/overview';
import type { Review } from '../../partners/review';
import { basisOf } from '../../partners/review-basis';
import { dueAfter, firstReading, type Interval } from '../../partners/review-schedule';
import { appendEvents } from './append-events';
import { inTransaction } from './in-transaction';
import { announceLedger } from './ledger-news';
import { readTenant } from './read-tenant';
import { reviewsIn, sorted } from './reviews';
import type { StorageFault } from './storage-fault';

/**
 * Opens a tenant's review, or gives the one that is open.
 * @param now ISO 8601.
 */
export async function openReview(
  tenant: string,
  interval: Interval,
  now: string,
): Promise<Result<Review, StorageFault>> {
  const opened = await inTransaction(async (writing) => {
    const { open, closed } = sorted(await reviewsIn(writing, tenant, now));
    if (open !== undefined) return open;
    const { record, grants } = await readTenant(writing, tenant, now);
    const ledger = ledgerOf(tenant, record, grants);
    const since = closed[0]?.closedAt ?? firstReading(overviewOf(ledger));
    const { seq } = (await writing.objectStore('heads').get(tenant)) ?? { seq: 0 };
    const review: Review = {
      tenant,
      // The number of the event that tells of it: grows, and comes once.
      id: String(seq + 1).padStart(10, '0'),
      openedAt: now,
      dueAt: since === undefined ? now : dueAfter(since, interval),
      basis: basisOf(ledger),
      reviewer: '',
      entries: [],
    };
    await writing.objectStore('reviews').add(review);
    await appendEvents(writing, tenant, [
      { at: now, tenant, kind: 'review-opened', about: review.id },
    ]);
    return review;
  });
  if (opened.ok) announceLedger(tenant);
  return opened;
}
