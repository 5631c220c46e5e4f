import { forge } from './forgeries';
import { tenant } from './parties';
import type { Answering, GdapInvitation, ResellerInvitation } from './scenario';
import { scenarios } from './scenarios';

/** A JSON answer of the portal, and how many milliseconds it comes later than usual. */
export type JsonAnswer = {
  readonly status: number;
  readonly body: string;
  readonly after: number;
};

/** Whose admin opens the invitations. */
export const customer = { tenantId: tenant(100), user: 'admin@contoso.com' };

function answeredDap({ answer, enableDap, roles }: ResellerInvitation): object {
  if (answer === 'silent') return {};
  if (answer === 'denies') return { enableDap: false, roles: [] };
  return { enableDap, roles: roles.map(({ id }) => id) };
}

/** What the portal knows of a reseller's invitation. */
export function delegateAdminData(invitation: ResellerInvitation): object {
  const { invitationType, partner, provider } = invitation;
  return {
    authorizeDelegateAdminData: {
      msppId: '0',
      partnerId: partner.tenantId,
      companyName: partner.name,
      indirectCSPId: provider?.tenantId ?? null,
      userTenantId: customer.tenantId,
      ...answeredDap(invitation),
      invitationType,
      address: { ...partner.address, line2: '', firstName: 'Robin', lastName: 'Counts' },
      userPrincipalName: customer.user,
    },
  };
}

function currentLayout(invitation: GdapInvitation): object {
  const { autoExtend, days, partner, relationshipId, relationshipName, roles, status } = invitation;
  return {
    partner: { tenantId: partner.tenantId, name: partner.name },
    relationship: {
      partnerGdapRelationshipId: relationshipId,
      name: relationshipName,
      status,
      etag: 'W/"00000000-0000-0000-0000-000000000000"',
      duration: days,
      autoExtendDuration: autoExtend,
      roles: roles.map(({ id }) => id),
    },
  };
}

function olderLayout({ days, partner, relationshipId, roles, status }: GdapInvitation): object {
  return {
    relationship: {
      id: relationshipId,
      partner: { tenantId: partner.tenantId },
      customer: { tenantId: customer.tenantId },
      accessDetails: { unifiedRoles: roles.map(({ id }) => ({ roleDefinitionId: id })) },
      duration: `P${days}D`,
      status,
    },
  };
}

function opaqueLayout(invitation: GdapInvitation): object {
  const text = JSON.stringify(currentLayout(invitation));
  return { v: 9, payload: Buffer.from(text).toString('base64') };
}

const layouts = { current: currentLayout, older: olderLayout, opaque: opaqueLayout };

/** What the portal knows of a granular relationship that waits for an answer. */
export function gdapData(invitation: GdapInvitation): object {
  return layouts[invitation.answer](invitation);
}

function answered({ after = 0, forged, status }: Answering, honest: object): JsonAnswer {
  if (status) return { status, body: `{"error":{"code":"${status}"}}`, after };
  return { status: 200, body: forged ? forge(forged, honest) : JSON.stringify(honest), after };
}

/** The answer to `.../partners/csp/{partner}/delegatedaccess`. */
export function delegatedAccess(partnerId: string): JsonAnswer | undefined {
  for (const { answering = {}, data, page } of scenarios) {
    if (page === 'reseller-invitation' && data.partner.tenantId === partnerId) {
      return answered(answering, delegateAdminData(data));
    }
  }
  return undefined;
}

/** The answer to `.../gdapInvitations/{id}`. */
export function gdapInvitation(id: string): JsonAnswer | undefined {
  for (const { answering = {}, data, page } of scenarios) {
    if (page === 'gdap-invitation' && data.relationshipId === id) {
      return answered(answering, gdapData(data));
    }
  }
  return undefined;
}
