import { type CloudId, GRAPH_CLOUDS } from '../data/graph-clouds';
import { PARTNER_ACTIVITIES } from '../data/graph-scopes';

/** So many ids fit into one question. Source: the limit of `in`, https://learn.microsoft.com/graph/query-parameters. */
export const IDS_AT_ONCE = 15;

const ROOT = '/v1.0/';

/** The addresses of what is read, in one cloud. */
export function addressesIn(cloud: CloudId) {
  const at = (path: string, query: Readonly<Record<string, string>> = {}) => {
    const address = new URL(`https://${GRAPH_CLOUDS[cloud].graphHost}${ROOT}${path}`);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return address;
  };
  return {
    organisation: at('organization', { $select: 'id,displayName' }),
    partners: at('policies/crossTenantAccessPolicy/partners'),
    /** @param tenant a GUID. */
    nameOf: (tenant: string) =>
      at(`tenantRelationships/findTenantInformationByTenantId(tenantId='${tenant}')`),
    grants: at('oauth2PermissionGrants', { $filter: "consentType eq 'AllPrincipals'" }),
    /** @param ids GUIDs, `IDS_AT_ONCE` at most. */
    apps: (ids: readonly string[]) =>
      at('servicePrincipals', {
        $filter: `id in (${ids.map((id) => `'${id}'`).join(',')})`,
        $select: 'id,appId,displayName,appOwnerOrganizationId',
      }),
    /** @param id a GUID. */
    appRolesOf: (id: string) => at(`servicePrincipals/${id}/appRoleAssignments`),
    audits: at('auditLogs/directoryAudits', {
      $filter: PARTNER_ACTIVITIES.map((name) => `activityDisplayName eq '${name}'`).join(' or '),
    }),
  };
}

/**
 * The address of the next page, if it may be followed: the token goes along with it.
 * @param link as Graph gave it.
 * @returns undefined where it leads anywhere but to the same Graph.
 */
export function nextAddress(link: string, cloud: CloudId): URL | undefined {
  if (!URL.canParse(link)) return undefined;
  const address = new URL(link);
  const { protocol, host, username, password, pathname, hash } = address;
  const isGraph = protocol === 'https:' && host === GRAPH_CLOUDS[cloud].graphHost;
  const isPlain = username === '' && password === '' && hash === '';
  return isGraph && isPlain && pathname.startsWith(ROOT) ? address : undefined;
}
