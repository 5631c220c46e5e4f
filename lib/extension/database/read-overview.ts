import type { Result } from '../../domain/result';
import type { Overview } from '../../partners/overview';
import { isOverviewHead, joinOverview, type OverviewHead } from '../../partners/overview-parts';
import { withDatabase } from './open-database';
import type { StorageFault } from './storage-fault';

/** What the popup shows first. */
export type ShownTenant = {
  /** Every tenant of which something is stored, the one whose list was read last first. */
  readonly tenants: readonly string[];
  /** Whose overview it is; undefined where nothing is stored of anybody. */
  readonly tenant?: string;
  /** Undefined where it is damaged or missing. What it follows from may still be whole. */
  readonly head?: OverviewHead;
};

/**
 * Reads the beginning of one tenant's overview, with nothing but what that takes: the popup waits for it.
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
    const head: unknown = await overviews.get(tenant);
    return { tenants, tenant, ...(isOverviewHead(head, tenant) && { head }) };
  });
}

/**
 * Reads one tenant's whole overview, part by part, so that the page can draw in between.
 * @returns undefined where it is damaged or missing.
 */
export function readWholeOverview(
  tenant: string,
): Promise<Result<Overview | undefined, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['overviews', 'overviewParts'], 'readonly');
    const head: unknown = await reading.objectStore('overviews').get(tenant);
    if (!isOverviewHead(head, tenant)) return undefined;
    const parts: unknown[] = [];
    for (let part = 1; part <= head.parts; part += 1) {
      parts.push((await reading.objectStore('overviewParts').get([tenant, part]))?.partners);
    }
    return joinOverview(head, parts);
  });
}
