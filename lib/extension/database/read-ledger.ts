import type { Result } from '../../domain/result';
import { eventSchema, type LedgerEvent } from '../../partners/event';
import { grantSchema } from '../../partners/holding';
import { type Ledger, ledgerOf } from '../../partners/ledger';
import type { Overview } from '../../partners/overview';
import { type TenantRecord, tenantSchema } from '../../partners/tenant-record';
import { withDatabase } from './open-database';
import { parseEach } from './parse-records';
import { readWholeOverview } from './read-overview';
import type { StorageFault } from './storage-fault';

/** A ledger, and how many of its records could not be read. */
export type ReadLedger = { readonly ledger: Ledger; readonly unreadable: number };

/** Everything that is known of one tenant's grants, with their past. */
export function readLedger(tenant: string): Promise<Result<ReadLedger, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['tenants', 'grants'], 'readonly');
    const record = tenantSchema.safeParse(await reading.objectStore('tenants').get(tenant));
    const records = await reading.objectStore('grants').index('tenant').getAll(tenant);
    const { read, broken } = parseEach(grantSchema, records);
    const ledger = ledgerOf(tenant, record.success ? record.data : undefined, read);
    return { ledger, unreadable: broken.length };
  });
}

/** Every tenant of which something is stored, the one whose list was read last first. */
export function readTenants(): Promise<Result<readonly TenantRecord[], StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['tenants', 'overviews'], 'readonly');
    const { read } = parseEach(tenantSchema, await reading.objectStore('tenants').getAll());
    const known = new Set(read.map(({ tenant }) => tenant));
    // A tenant of which only an approval is known has no reading of its list.
    const others = (await reading.objectStore('overviews').getAllKeys())
      .filter((tenant) => !known.has(tenant))
      .map((tenant) => ({ tenant, readAt: null, whole: true, wholeAt: null }));
    const latest = ({ readAt }: TenantRecord) => readAt ?? '';
    return [...read, ...others].sort((one, other) => (latest(one) > latest(other) ? -1 : 1));
  });
}

/** What the popup shows of a tenant; undefined where nothing is stored. */
export const readOverview: (tenant: string) => Promise<Result<Overview | undefined, StorageFault>> =
  readWholeOverview;

/** What happened in one tenant, or with one of its partners; the oldest first. */
export function readEvents(
  tenant: string,
  partner?: string,
): Promise<Result<readonly LedgerEvent[], StorageFault>> {
  return withDatabase(async (database) => {
    const records =
      partner === undefined
        ? await database.getAllFromIndex('events', 'tenant', tenant)
        : await database.getAllFromIndex('events', 'partner', [tenant, partner]);
    return parseEach(eventSchema, records).read;
  });
}
