import { grantSchema, type StoredGrant } from '../../partners/holding';
import { type TenantRecord, tenantSchema } from '../../partners/tenant-record';
import { parseEach, setAside } from './parse-records';
import type { Writing } from './schema';

/** What is stored of one tenant. */
export type StoredTenant = {
  readonly record: TenantRecord | undefined;
  readonly grants: readonly StoredGrant[];
};

/**
 * Reads one tenant's records in a transaction that may write. What is damaged is moved aside, whole, and is
 * written down as an event by the next one that appends.
 * @param at ISO 8601, told of what is moved.
 */
export async function readTenant(
  writing: Writing,
  tenant: string,
  at: string,
): Promise<StoredTenant> {
  const stored = await writing.objectStore('tenants').get(tenant);
  const grants = writing.objectStore('grants').index('tenant');
  const [keys, records] = [await grants.getAllKeys(tenant), await grants.getAll(tenant)];
  const { read, broken } = parseEach(grantSchema, records);
  const damaged = new Set(broken);
  const brokenKeys = keys
    .map((key, at) => ({ key, record: records[at] }))
    .filter(({ record }) => damaged.has(record));
  await setAside(writing, 'grants', brokenKeys, at);
  if (stored === undefined) return { record: undefined, grants: read };
  const parsed = tenantSchema.safeParse(stored);
  if (parsed.success) return { record: parsed.data, grants: read };
  await setAside(writing, 'tenants', [{ key: tenant, record: stored }], at);
  return { record: undefined, grants: read };
}
