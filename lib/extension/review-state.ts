import { type Result, success } from '../domain/result';
import { overviewOf } from '../partners/overview';
import { DEFAULT_INTERVAL } from '../partners/review-schedule';
import type { ReviewState } from '../partners/review-state';
import { readLedger, readTenants } from './database/read-ledger';
import { readReviews } from './database/reviews';
import type { StorageFault } from './database/storage-fault';
import { loadReviewDue } from './review-due';
import { loadInterval } from './review-interval';
import { isReminding } from './review-notice';

/**
 * Reads everything that the page of reviews shows.
 * @param now ISO 8601.
 * @param wanted whose reviews; those of the tenant whose list was read last when it is not given.
 */
export async function loadReviewState(
  now: string,
  wanted?: string,
): Promise<Result<ReviewState, StorageFault>> {
  const known = await readTenants();
  if (!known.ok) return known;
  const tenants = known.value.map(({ tenant }) => tenant);
  const reminding = await isReminding();
  const tenant = wanted ?? tenants[0];
  if (tenant === undefined) {
    const nothing = { closed: [], damaged: 0, unreadable: 0, interval: DEFAULT_INTERVAL };
    return success({ now, tenants, reminding, ...nothing });
  }
  const reviews = await readReviews(tenant, now);
  if (!reviews.ok) return reviews;
  const read = await readLedger(tenant);
  if (!read.ok) return read;
  const { ledger, unreadable } = read.value;
  const due = await loadReviewDue(tenant, now, overviewOf(ledger));
  if (!due.ok) return due;
  return success({
    ...{ now, tenants, tenant, ledger, unreadable, reminding },
    ...reviews.value,
    ...(due.value !== undefined && { due: due.value }),
    interval: await loadInterval(tenant),
  });
}
