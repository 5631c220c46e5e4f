import { type Result, success } from '../domain/result';
import type { Overview } from '../partners/overview';
import {
  dueAfter,
  firstReading,
  type Interval,
  type ReviewDue,
  reviewDue,
} from '../partners/review-schedule';
import { readOverview } from './database/read-ledger';
import { newestReviews, sorted } from './database/reviews';
import type { StorageFault } from './database/storage-fault';
import { loadInterval } from './review-interval';

/**
 * When a tenant's review is due.
 * @param now ISO 8601.
 * @param overview what is known of the tenant, where the caller has it already.
 * @returns undefined where its list was never read and nothing was reviewed; or why that cannot be told.
 */
export async function loadReviewDue(
  tenant: string,
  now: string,
  overview?: Overview,
): Promise<Result<ReviewDue | undefined, StorageFault>> {
  const [interval, newest] = await Promise.all([loadInterval(tenant), newestReviews(tenant)]);
  if (!newest.ok) return newest;
  const { open, closed } = sorted(newest.value);
  const since = closed[0]?.closedAt ?? (await firstTime(tenant, overview));
  if (typeof since === 'object') return since;
  return success(since === undefined ? undefined : dueOf(since, interval, open !== undefined, now));
}

async function firstTime(tenant: string, given?: Overview) {
  if (given !== undefined) return firstReading(given);
  const stored = await readOverview(tenant);
  if (!stored.ok) return stored;
  return stored.value === undefined ? undefined : firstReading(stored.value);
}

function dueOf(since: string, interval: Interval, open: boolean, now: string): ReviewDue {
  return reviewDue(dueAfter(since, interval), open, now);
}
