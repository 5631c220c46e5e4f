import type { Result } from '../../domain/result';
import { eventSchema } from '../../partners/event';
import { appendEvents, wasSetAside } from './append-events';
import { inTransaction } from './in-transaction';
import { parseEach, setAside } from './parse-records';
import type { StorageFault } from './storage-fault';
import { tenantRange } from './tenant-range';

/**
 * Sets a tenant's events aside that cannot be read, with an event that says so. Their places in the chain stay
 * empty: that they are missing can be seen.
 * @param at ISO 8601.
 */
export function mendEvents(tenant: string, at: string): Promise<Result<unknown, StorageFault>> {
  return inTransaction(async (writing) => {
    const store = writing.objectStore('events');
    const all = tenantRange(tenant);
    const [keys, records] = await Promise.all([store.getAllKeys(all), store.getAll(all)]);
    const damaged = new Set<unknown>(parseEach(eventSchema, records).broken);
    const moved = keys
      .map((key, place) => ({ key, record: records[place] }))
      .filter(({ record }) => damaged.has(record));
    await setAside(writing, 'events', moved, at);
    await appendEvents(writing, tenant, wasSetAside(tenant, at, 'events', moved.length));
  });
}
