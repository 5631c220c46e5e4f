import type { GraphScenario } from './graph-scenarios';
import { GRAPH_OBJECT, type StandInApp } from './tenants';

/** So few fit on a page here, that there are several. */
const PER_PAGE = 2;

/** What Graph answers, without what goes wrong. */
export type GraphAnswer = { readonly status: number; readonly body: object };

const found = (body: object): GraphAnswer => ({ status: 200, body });
const error = (status: number, code: string): GraphAnswer => ({
  status,
  body: { error: { code, message: code } },
});

function paged(items: readonly object[], url: URL, nextHost = url.host): GraphAnswer {
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  const next = new URL(url);
  next.host = nextHost;
  next.port = '';
  next.searchParams.set('$skiptoken', String(from + PER_PAGE));
  return found({
    value: items.slice(from, from + PER_PAGE),
    ...(from + PER_PAGE < items.length && { '@odata.nextLink': next.href }),
  });
}

const shown = ({ id, appId, displayName, appOwnerOrganizationId }: StandInApp) => ({
  id,
  appId,
  displayName,
  appOwnerOrganizationId,
});

/** Finds the answer to a GET of Graph v1.0; the path is what follows that. */
export function graphAnswer(path: string, url: URL, scenario: GraphScenario): GraphAnswer {
  const { tenant, organisation = tenant, nextHost } = scenario;
  const filter = url.searchParams.get('$filter') ?? '';
  if (path === 'organization') {
    return found({ value: [{ id: organisation.id, displayName: organisation.displayName }] });
  }
  if (path === 'policies/crossTenantAccessPolicy/partners') {
    const all = tenant.partners.map(({ tenantId, isServiceProvider }) => ({
      tenantId,
      isServiceProvider,
      inboundTrust: null,
    }));
    return paged(all, url, nextHost);
  }
  const [, id] =
    /^tenantRelationships\/findTenantInformationByTenantId\(tenantId='(.+)'\)$/.exec(path) ?? [];
  if (id !== undefined) {
    const partner = tenant.partners.find(({ tenantId }) => tenantId === id);
    if (partner?.displayName === undefined) return error(404, 'Directory_ObjectNotFound');
    const { tenantId, displayName } = partner;
    return found({ tenantId, displayName, defaultDomainName: null, federationBrandName: null });
  }
  if (path === 'oauth2PermissionGrants' && filter === "consentType eq 'AllPrincipals'") {
    const grants = tenant.apps.flatMap(({ id: clientId, scope }) =>
      scope === undefined
        ? []
        : [
            {
              clientId,
              consentType: 'AllPrincipals',
              resourceId: GRAPH_OBJECT.id,
              scope: ` ${scope}`,
            },
          ],
    );
    return paged(grants, url);
  }
  const all = [GRAPH_OBJECT, ...tenant.apps];
  if (path === 'servicePrincipals') {
    return paged(all.filter((app) => filter.includes(`'${app.id}'`)).map(shown), url);
  }
  const [, object] = /^servicePrincipals\/([^/]+)\/appRoleAssignments$/.exec(path) ?? [];
  if (object !== undefined) {
    const app = all.find((one) => one.id === object);
    const roles = (app?.appRoles ?? []).map((appRoleId) => ({
      appRoleId,
      principalId: object,
      resourceId: GRAPH_OBJECT.id,
      resourceDisplayName: GRAPH_OBJECT.displayName,
    }));
    return app === undefined ? error(404, 'Request_ResourceNotFound') : paged(roles, url);
  }
  if (path === 'auditLogs/directoryAudits') {
    const events = tenant.audits.map(({ target, ...event }, at) => ({
      ...event,
      id: `Directory_${at}`,
      result: 'success',
      targetResources: [{ id: tenant.id, displayName: target, type: 'Other' }],
    }));
    return paged(events, url);
  }
  return error(404, 'BadRequest');
}
