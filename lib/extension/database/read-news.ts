import type { Result } from '../../domain/result';
import { eventSchema, type LedgerEvent } from '../../partners/event';
import { withDatabase } from './open-database';
import { parseEach } from './parse-records';
import type { StorageFault } from './storage-fault';

/** The number of each tenant's last event. */
export function readHeads(): Promise<Result<Readonly<Record<string, number>>, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction('heads', 'readonly');
    const heads = reading.store;
    const [tenants, last] = [await heads.getAllKeys(), await heads.getAll()];
    return Object.fromEntries(tenants.map((tenant, at) => [tenant, last[at]?.seq ?? 0]));
  });
}

/** What happened in one tenant after an event; the oldest first. @param seq 0 for everything. */
export function readEventsAfter(
  tenant: string,
  seq: number,
): Promise<Result<readonly LedgerEvent[], StorageFault>> {
  return withDatabase(async (database) => {
    const later = IDBKeyRange.bound([tenant, seq + 1], [tenant, Number.POSITIVE_INFINITY]);
    return parseEach(eventSchema, await database.getAll('events', later)).read;
  });
}
