import type { DataStatement } from '../domain/data';
import { UNKNOWN_TENANT } from './holding';

/**
 * Whose tenant a page is about, by the portal's own data.
 * @returns the tenant id, lower case; `unknown` where nothing names it or the answers disagree, because two
 * tenants must never be mixed.
 */
export function tenantOf(heard: readonly DataStatement[]): string {
  const named = new Set(heard.flatMap(({ customerTenantId }) => customerTenantId ?? []));
  const [tenant] = named;
  return named.size === 1 && tenant !== undefined ? tenant.toLowerCase() : UNKNOWN_TENANT;
}
