import { readGuid } from '../domain/guid';
import { readDap } from './delegated-admin';
import type { LinkForm } from './link-form';

const ROUTE = 'partners/invitation/granularadminrelationships';
const GUID_LENGTH = 36;

/**
 * Approval of granular delegated admin privileges (GDAP). The link never says which roles.
 * The id of newer requests is two GUIDs joined by a hyphen; the second is the partner's tenant id
 * (all three samples of Microsoft Graph's documentation share it).
 * Source: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview
 */
export const granularInvitation: LinkForm = {
  id: 'granular-invitation',
  read(address) {
    const route = address.routes.find((one) => one === ROUTE || one.startsWith(`${ROUTE}/`));
    if (address.portal.kind !== 'admin-center' || route === undefined) return undefined;
    const relationshipId = route.slice(ROUTE.length + 1);
    const partnerTenantId =
      relationshipId.length === 2 * GUID_LENGTH + 1 &&
      readGuid(relationshipId.slice(0, GUID_LENGTH))
        ? readGuid(relationshipId.slice(GUID_LENGTH + 1))
        : undefined;
    const { dap, doubts } = readDap(address, 'not-requested');
    return {
      flow: 'gdap',
      dap,
      doubts: relationshipId === '' ? [...doubts, 'missing-route'] : doubts,
      ...(relationshipId !== '' && { relationshipId }),
      ...(partnerTenantId !== undefined && { partnerTenantId }),
    };
  },
};
