import { grantKey } from '../partners/grant-key';
import type { Sighting } from '../partners/holding';
import type { PartLine } from './reading';

/** A service provider of the tenant. Without a name it goes by its id. */
export type FoundPartner = { readonly tenantId: string; readonly name?: string };

/**
 * What Graph says of partners, for the ledger: that they hold granular access. It knows neither roles nor ends
 * nor how many relationships there are, so it says nothing of them.
 * @param at when it was read, ISO 8601.
 */
export function partnerSightings(partners: readonly FoundPartner[], at: string): Sighting[] {
  return partners.map(({ tenantId, name = tenantId }) => ({
    key: grantKey({ partner: name, partnerId: tenantId, kind: 'gdap' }),
    kind: 'gdap',
    partnerId: tenantId,
    holding: { name, access: ['gdap'], roles: [], rolesComplete: false },
    by: ['graph'],
    at,
  }));
}

/** The same as it is shown. */
export function partnerLines(partners: readonly FoundPartner[]): PartLine[] {
  return partners.map(({ tenantId, name }) => ({
    id: tenantId,
    name: name ?? tenantId,
    details: [],
  }));
}
