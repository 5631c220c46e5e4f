import type { Party } from '../parties';
import { roles } from '../roles';
import type { ResellerInvitation } from '../scenario';

/** The route of links made until October 2023. */
export const old = '#/BillingAccounts/partner-invitation';
/** The route of links made since. */
export const current = '#/partners/invitation';

/** A reseller's link in the order and spelling that Partner Center gives it. */
export function link(partner: Party, rest: string, host = 'admin.microsoft.com'): string {
  const query = `invType=ResellerRelationship&partnerId=${partner.tenantId}&msppId=0${rest}`;
  return `https://${host}/Adminportal/Home?${query}`;
}

/** An invitation that asks for no role. */
export function withoutRoles(partner: Party): ResellerInvitation {
  return {
    partner,
    invitationType: 'ResellerRelationship',
    enableDap: false,
    roles: [],
    agreement: true,
    naming: 'short',
  };
}

/** An invitation that asks for the two roles of DAP. */
export function withDap(partner: Party): ResellerInvitation {
  return {
    ...withoutRoles(partner),
    enableDap: true,
    roles: [roles.globalAdministrator, roles.helpdesk],
  };
}
