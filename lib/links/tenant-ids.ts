import { readGuid } from '../domain/guid';
import type { LinkStatement } from '../domain/link';
import { type PortalAddress, valuesOf } from './portal-address';

/** The tenants that an address names, and how many different values it gives for each. */
export type TenantIds = Pick<LinkStatement, 'partnerTenantId' | 'providerTenantId'> & {
  readonly partners: number;
  readonly providers: number;
};

/**
 * Reads the tenant ids of partner and provider. Where an address gives several for one of them, none is named.
 * Source: https://learn.microsoft.com/partner-center/developer/request-reseller-relationship
 */
export function readTenantIds(address: PortalAddress): TenantIds {
  const partners = distinct(valuesOf(address, 'partnerid'));
  const providers = distinct([
    ...valuesOf(address, 'indirectcspid'),
    ...valuesOf(address, 'indirectcsp'),
  ]);
  const partnerTenantId = partners.length === 1 ? readGuid(partners[0]) : undefined;
  const providerTenantId = providers.length === 1 ? readGuid(providers[0]) : undefined;
  return {
    partners: partners.length,
    providers: providers.length,
    ...(partnerTenantId !== undefined && { partnerTenantId }),
    ...(providerTenantId !== undefined && { providerTenantId }),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.toLowerCase()))];
}
