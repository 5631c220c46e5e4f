import type { Result } from '../../domain/result';
import { eventSchema } from '../../partners/event';
import { grantSchema } from '../../partners/holding';
import type { StoredLedger } from '../../partners/stored-ledger';
import { tenantSchema } from '../../partners/tenant-record';
import { withDatabase } from './open-database';
import { parseEach } from './parse-records';
import type { StorageFault } from './storage-fault';

/** Reads one tenant's ledger as it is stored, all of it at one time. */
export function readStored(tenant: string): Promise<Result<StoredLedger, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['tenants', 'grants', 'events'], 'readonly');
    const stored = await reading.objectStore('tenants').get(tenant);
    const record = tenantSchema.safeParse(stored);
    const grants = parseEach(
      grantSchema,
      await reading.objectStore('grants').index('tenant').getAll(tenant),
    );
    const events = parseEach(
      eventSchema,
      await reading.objectStore('events').index('tenant').getAll(tenant),
    );
    const isLost = stored !== undefined && !record.success;
    return {
      tenant,
      ...(record.success && { record: record.data }),
      grants: grants.read,
      events: events.read,
      unreadable: grants.broken.length + events.broken.length + (isLost ? 1 : 0),
    };
  });
}
