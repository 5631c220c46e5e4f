import type { Result } from '../../domain/result';
import { isOverview, type Overview } from '../../partners/overview';
import { withDatabase } from './open-database';
import type { StorageFault } from './storage-fault';

/** What the popup shows first. */
export type ShownTenant = {
  /** Every tenant of which something is stored, the one whose list was read last first. */
  readonly tenants: readonly string[];
  /** Whose overview it is; undefined where nothing is stored of anybody. */
  readonly tenant?: string;
  readonly overview?: Overview;
  /** The overview was damaged or missing. The grants it follows from may still be whole. */
  readonly damaged?: true;
};

/**
 * Reads one tenant's overview, in one transaction and with nothing but what that takes: the popup waits for it.
 * @param wanted the tenant; the one read last when it is not given, or not known any more.
 */
export function readShownTenant(wanted?: string): Promise<Result<ShownTenant, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['tenants', 'overviews'], 'readonly');
    const overviews = reading.objectStore('overviews');
    const [records, keys] = await Promise.all([
      reading.objectStore('tenants').getAll(),
      // A tenant of which only an approval is known has no reading of its list.
      overviews.getAllKeys(),
    ]);
    const readAt = new Map(keys.map((tenant) => [tenant, '']));
    for (const record of records) readAt.set(record.tenant, String(record.readAt ?? ''));
    const tenants = [...readAt]
      .sort(([, one], [, other]) => (one > other ? -1 : 1))
      .map(([tenant]) => tenant);
    const [latest] = tenants;
    const tenant = wanted !== undefined && readAt.has(wanted) ? wanted : latest;
    if (tenant === undefined) return { tenants };
    const overview: unknown = await overviews.get(tenant);
    if (!isOverview(overview, tenant)) return { tenants, tenant, damaged: true };
    return { tenants, tenant, overview };
  });
}
