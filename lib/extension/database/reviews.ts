import type { Result } from '../../domain/result';
import { type Review, reviewSchema } from '../../partners/review';
import { appendEvents } from './append-events';
import { inTransaction } from './in-transaction';
import { withDatabase } from './open-database';
import { parseEach, setAside } from './parse-records';
import type { Writing } from './schema';
import type { StorageFault } from './storage-fault';

/** All reviews of one tenant. */
export type StoredReviews = {
  readonly open?: Review;
  /** The one closed last comes first. */
  readonly closed: readonly Review[];
  /** How many could not be read, now or earlier. They lie aside, whole. */
  readonly damaged: number;
};

/**
 * Reads a tenant's reviews. What is damaged is set aside, whole, which is written down as an event.
 * @param now ISO 8601.
 */
export function readReviews(
  tenant: string,
  now: string,
): Promise<Result<StoredReviews, StorageFault>> {
  return inTransaction(async (writing) => {
    const reviews = await reviewsIn(writing, tenant, now);
    const aside = await writing.objectStore('aside').getAll();
    const damaged = aside.filter(
      ({ from, record }) => from === 'reviews' && tenantIn(record) === tenant,
    ).length;
    return { ...sorted(reviews), damaged };
  });
}

/**
 * A tenant's reviews, in a transaction that may write.
 * @param now ISO 8601, told of what is set aside.
 */
export async function reviewsIn(
  writing: Writing,
  tenant: string,
  now: string,
): Promise<readonly Review[]> {
  const stored = writing.objectStore('reviews').index('tenant');
  const [keys, records] = [await stored.getAllKeys(tenant), await stored.getAll(tenant)];
  const { read, broken } = parseEach(reviewSchema, records);
  if (broken.length === 0) return read;
  const damaged = new Set(broken);
  const lost = keys
    .map((key, at) => ({ key, record: records[at] as unknown }))
    .filter(({ record }) => damaged.has(record));
  await setAside(writing, 'reviews', lost, now);
  await appendEvents(
    writing,
    tenant,
    lost.map(({ key: [, id] }) => ({ at: now, tenant, kind: 'set-aside', about: id })),
  );
  return read;
}

/**
 * The two newest reviews of a tenant that can be read, without the others: for the popup, which has no time.
 * @returns the newest first.
 */
export function newestReviews(tenant: string): Promise<Result<readonly Review[], StorageFault>> {
  return withDatabase(async (database) => {
    const found: Review[] = [];
    const ofTenant = IDBKeyRange.bound([tenant, ''], [tenant, '\uffff']);
    let cursor = await database.transaction('reviews').store.openCursor(ofTenant, 'prev');
    while (cursor !== null && found.length < 2) {
      const parsed = reviewSchema.safeParse(cursor.value);
      if (parsed.success) found.push(parsed.data);
      cursor = await cursor.continue();
    }
    return found;
  });
}

/** Tells the open review from those that are closed. */
export function sorted(reviews: readonly Review[]): Pick<StoredReviews, 'open' | 'closed'> {
  const newest = [...reviews].sort((one, other) => (one.id > other.id ? -1 : 1));
  const open = newest.find(({ closedAt }) => closedAt === undefined);
  const closed = newest.filter(({ closedAt }) => closedAt !== undefined);
  return open === undefined ? { closed } : { open, closed };
}

function tenantIn(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'tenant' in record
    ? record.tenant
    : undefined;
}
