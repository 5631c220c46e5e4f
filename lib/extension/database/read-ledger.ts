import { type Result, success } from '../../domain/result';
import { eventSchema, type LedgerEvent } from '../../partners/event';
import { grantSchema } from '../../partners/holding';
import { type Ledger, ledgerOf } from '../../partners/ledger';
import { type Overview, overviewOf } from '../../partners/overview';
import { type TenantRecord, tenantSchema } from '../../partners/tenant-record';
import { mendEvents } from './mend-events';
import { withDatabase } from './open-database';
import { parseEach } from './parse-records';
import { readWholeOverview } from './read-overview';
import type { LedgerDatabase } from './schema';
import type { StorageFault } from './storage-fault';
import { tenantRange } from './tenant-range';

/** A ledger, and how many of its records could not be read. */
export type ReadLedger = { readonly ledger: Ledger; readonly unreadable: number };

/** Everything that is known of one tenant's grants, with their past. */
export function readLedger(tenant: string): Promise<Result<ReadLedger, StorageFault>> {
  return withDatabase((database) => ledgerIn(database, tenant));
}

async function ledgerIn(database: LedgerDatabase, tenant: string): Promise<ReadLedger> {
  const reading = database.transaction(['tenants', 'grants'], 'readonly');
  const [stored, records] = await Promise.all([
    reading.objectStore('tenants').get(tenant),
    reading.objectStore('grants').getAll(tenantRange(tenant)),
  ]);
  const record = tenantSchema.safeParse(stored);
  const { read, broken } = parseEach(grantSchema, records);
  const ledger = ledgerOf(tenant, record.success ? record.data : undefined, read);
  return { ledger, unreadable: broken.length };
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

/** What the popup shows of a tenant, made anew where it is damaged; undefined where nothing is stored. */
export async function readOverview(
  tenant: string,
): Promise<Result<Overview | undefined, StorageFault>> {
  const whole = await readWholeOverview(tenant);
  if (!whole.ok || whole.value !== undefined) return whole;
  const made = await readLedger(tenant);
  if (!made.ok) return made;
  const { ledger } = made.value;
  const isKnown = ledger.readAt !== null || ledger.partners.length > 0;
  return success(isKnown ? overviewOf(ledger) : undefined);
}

/**
 * What happened in one tenant, or with one of its partners; the oldest first. Events that cannot be read are left
 * out and set aside, which is itself an event.
 */
export async function readEvents(
  tenant: string,
  partner?: string,
): Promise<Result<readonly LedgerEvent[], StorageFault>> {
  const read = await withDatabase(async (database) => {
    const records =
      partner === undefined
        ? await database.getAll('events', tenantRange(tenant))
        : await database.getAllFromIndex('events', 'partner', [tenant, partner]);
    return parseEach(eventSchema, records);
  });
  if (!read.ok) return read;
  // Where that cannot be written either, the next reading tries again.
  if (read.value.broken.length > 0) await mendEvents(tenant, new Date().toISOString());
  return success(read.value.read);
}
