import type { ConsentRequest, Party } from '../domain/request';
import { grantKey, kindOf } from './grant-key';
import type { GrantKind, Holding, Sighting } from './holding';

type Access = Holding['access'];

/**
 * What an admin has just granted, as far as the accepted request says. It was observed, not read from the list:
 * the list has to confirm it.
 * @param at when the admin accepted, ISO 8601.
 * @returns nothing where no partner is known or the page was no request.
 */
export function readApproval(request: ConsentRequest, at: string): Sighting[] {
  const { partner, provider, flow } = request;
  const access = accessOf(request);
  if (!request.accepted || access === undefined) return [];
  const asked = { name: partner.name ?? request.app?.name, tenantId: partner.tenantId };
  const granted = sighting(request, asked, kindOf(access), access, at);
  // Accepting an indirect reseller authorises its provider too.
  const along =
    flow === 'indirect-reseller' ? sighting(request, provider, 'seller', ['other'], at) : [];
  return [...granted, ...along];
}

function accessOf({ flow, dap, roles }: ConsentRequest): Access | undefined {
  const withDap: Access = dap === 'requested' || roles.length > 0 ? ['dap'] : [];
  switch (flow) {
    case 'delegated-admin':
      return ['dap'];
    case 'reseller':
      return ['reseller', ...withDap];
    case 'indirect-reseller':
      return ['indirect-reseller', ...withDap];
    case 'gdap':
    case 'oem':
      return [flow];
    case 'app-consent':
      return ['app'];
    case 'isv':
    case 'offer':
      return withDap.length > 0 ? withDap : ['other'];
    default:
      return undefined;
  }
}

function sighting(
  request: ConsentRequest,
  {
    name,
    tenantId,
  }: { readonly name?: string | undefined; readonly tenantId?: string | undefined },
  kind: GrantKind,
  access: Access,
  at: string,
): Sighting[] {
  const partner = name ?? tenantId;
  if (partner === undefined) return [];
  const isAsker = !access.includes('other') || request.flow !== 'indirect-reseller';
  const identity = { partner, partnerId: tenantId, kind, ...relationshipOf(request, kind) };
  return [
    {
      key: grantKey(identity),
      kind,
      ...(tenantId !== undefined && { partnerId: tenantId }),
      holding: {
        name: partner,
        access,
        roles: isAsker ? rolesOf(request) : [],
        rolesComplete: request.rolesComplete,
        ...(isAsker && termsOf(request)),
        ...relationshipOf(request, kind),
      },
      by: ['approval'],
      at,
    },
  ];
}

function rolesOf({ roles }: ConsentRequest): Holding['roles'] {
  return roles.map(({ id, name }) => (id === undefined ? { name } : { id }));
}

function relationshipOf(request: ConsentRequest, kind: GrantKind) {
  if (kind === 'app') {
    const clientId = request.app?.clientId ?? request.link.app?.clientId;
    return clientId === undefined ? {} : { relationshipId: clientId.toLowerCase() };
  }
  if (kind !== 'gdap') return {};
  const names = request.data.map(({ relationshipName }) => relationshipName);
  const ids = [request.link.relationshipId, ...request.data.map((one) => one.relationshipId)];
  const relationship = names.find((name) => name !== undefined);
  const relationshipId = ids.find((id) => id !== undefined)?.toLowerCase();
  return {
    ...(relationship !== undefined && { relationship }),
    ...(relationshipId !== undefined && { relationshipId }),
  };
}

/** What beside roles was granted: how it goes on, an app's permissions, the provider along with it. */
function termsOf({ app, data, provider }: ConsentRequest): Partial<Holding> {
  const autoExtendDays = data.find((one) => one.autoExtendDays !== undefined)?.autoExtendDays;
  const scopes = app?.permissions.flatMap(({ value, title }) => value ?? title ?? []);
  return {
    ...(autoExtendDays !== undefined && { autoExtendDays }),
    ...(hasParty(provider) && { provider }),
    ...(scopes !== undefined && { scopes }),
    ...(app?.organisation !== undefined && { organisation: app.organisation }),
  };
}

function hasParty({ name, tenantId }: Party): boolean {
  return name !== undefined || tenantId !== undefined;
}
