import { tenant } from './parties';
import type { GdapInvitation, ResellerInvitation } from './scenario';
import { scenarios } from './scenarios';

const customer = { tenantId: tenant(100), user: 'admin@contoso.com' };

function delegateAdminData(invitation: ResellerInvitation): object {
  const { enableDap, invitationType, isSilent, partner, provider, roles } = invitation;
  const asked = isSilent ? {} : { enableDap, roles: roles.map(({ id }) => id) };
  return {
    authorizeDelegateAdminData: {
      msppId: '0',
      partnerId: partner.tenantId,
      companyName: partner.name,
      indirectCSPId: provider?.tenantId ?? null,
      userTenantId: customer.tenantId,
      ...asked,
      invitationType,
      address: { ...partner.address, line2: '', firstName: 'Robin', lastName: 'Counts' },
      userPrincipalName: customer.user,
    },
  };
}

function currentLayout(invitation: GdapInvitation): object {
  const { autoExtend, days, partner, relationshipId, relationshipName, roles } = invitation;
  return {
    partner: { tenantId: partner.tenantId, name: partner.name },
    relationship: {
      partnerGdapRelationshipId: relationshipId,
      name: relationshipName,
      status: 'approvalPending',
      etag: 'W/"00000000-0000-0000-0000-000000000000"',
      duration: days,
      autoExtendDuration: autoExtend,
      roles: roles.map(({ id }) => id),
    },
  };
}

function olderLayout({ days, partner, relationshipId, roles }: GdapInvitation): object {
  return {
    relationship: {
      id: relationshipId,
      partner: { tenantId: partner.tenantId },
      customer: { tenantId: customer.tenantId },
      accessDetails: { unifiedRoles: roles.map(({ id }) => ({ roleDefinitionId: id })) },
      duration: `P${days}D`,
    },
  };
}

function opaqueLayout(invitation: GdapInvitation): object {
  const text = JSON.stringify(currentLayout(invitation));
  return { v: 9, payload: Buffer.from(text).toString('base64') };
}

const layouts = { current: currentLayout, older: olderLayout, opaque: opaqueLayout };

/** The answer to `.../partners/csp/{partner}/delegatedaccess`. */
export function delegatedAccess(partnerId: string): object | undefined {
  for (const { data, page } of scenarios) {
    if (page === 'reseller-invitation' && data.partner.tenantId === partnerId) {
      return delegateAdminData(data);
    }
  }
  return undefined;
}

/** The answer to `.../gdapInvitations/{id}`. */
export function gdapInvitation(id: string): object | undefined {
  for (const { data, page } of scenarios) {
    if (page === 'gdap-invitation' && data.relationshipId === id) return layouts[data.answer](data);
  }
  return undefined;
}
