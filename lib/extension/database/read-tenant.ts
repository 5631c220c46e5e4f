import type { Happening } from '../../partners/event';
import { grantSchema, type StoredGrant } from '../../partners/holding';
import { type TenantRecord, tenantSchema } from '../../partners/tenant-record';
import { wasSetAside } from './append-events';
import { parseEach, setAside } from './parse-records';
import type { Writing } from './schema';
import { tenantRange } from './tenant-range';

/** What is stored of one tenant. */
export type StoredTenant = {
  readonly record: TenantRecord | undefined;
  readonly grants: readonly StoredGrant[];
  /** What was set aside because it could not be read, to be written down with the next events. */
  readonly aside: readonly Happening[];
};

/**
 * Reads one tenant's records in a transaction that may write. What is damaged is set aside, whole.
 * @param at ISO 8601, told of what is set aside.
 */
export async function readTenant(
  writing: Writing,
  tenant: string,
  at: string,
): Promise<StoredTenant> {
  const stored: unknown = await writing.objectStore('tenants').get(tenant);
  const store = writing.objectStore('grants');
  const records = await store.getAll(tenantRange(tenant));
  const { read, broken } = parseEach(grantSchema, records);
  if (broken.length > 0) {
    const keys = await store.getAllKeys(tenantRange(tenant));
    const damaged = new Set(broken);
    const moved = keys
      .map((key, place) => ({ key, record: records[place] }))
      .filter(({ record }) => damaged.has(record));
    await setAside(writing, 'grants', moved, at);
  }
  const parsed = tenantSchema.safeParse(stored);
  const isBroken = stored !== undefined && !parsed.success;
  if (isBroken) await setAside(writing, 'tenants', [{ key: tenant, record: stored }], at);
  return {
    record: parsed.success ? parsed.data : undefined,
    grants: read,
    aside: [
      ...wasSetAside(tenant, at, 'grants', broken.length),
      ...wasSetAside(tenant, at, 'tenants', Number(isBroken)),
    ],
  };
}
