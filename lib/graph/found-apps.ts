import { MICROSOFT_TENANTS } from '../data/graph-scopes';
import { grantKey } from '../partners/grant-key';
import type { Sighting } from '../partners/holding';
import { findPermission } from '../permissions/find-permission';
import { isGraph } from '../permissions/resource-name';
import type { FoundApp, FoundAppRole, FoundGrant } from './entities';
import type { PartLine } from './reading';

/** Everything that was read about apps. */
export type ReadApps = {
  readonly grants: readonly FoundGrant[];
  /** Apps that hold a grant, and those that it is for. */
  readonly apps: readonly FoundApp[];
  /** Application permissions, by the id of the app's object. */
  readonly roles: ReadonlyMap<string, readonly FoundAppRole[]>;
};

/** An app with consent for the whole organisation. */
export type AppWithConsent = {
  /** The app's client id. */
  readonly appId: string;
  readonly name: string;
  readonly scopes: readonly string[];
};

/** What a ledger takes of one app. */
const MOST_SCOPES = 1000;

/**
 * Puts together what each app may do for everybody.
 * @returns with how many were left out: Microsoft's own, and those of which no name and client id could be read.
 */
export function appsWithConsent({ grants, apps, roles }: ReadApps) {
  const byId = new Map(apps.map((app) => [app.id, app]));
  const forAll = grants.filter(({ consentType }) => consentType === 'AllPrincipals');
  const holders = new Set(forAll.map(({ clientId }) => clientId));
  const found: AppWithConsent[] = [];
  let microsofts = 0;
  let nameless = 0;
  for (const id of [...holders].sort()) {
    const app = byId.get(id);
    if (app === undefined) nameless += 1;
    else if (isMicrosofts(app)) microsofts += 1;
    else {
      const delegated = forAll
        .filter(({ clientId }) => clientId === id)
        .flatMap((grant) => grant.scope.map((scope) => permissionName(scope, grant, byId)));
      const granted = (roles.get(id) ?? []).map((role) => roleName(role, byId));
      found.push({
        appId: app.appId,
        name: app.displayName ?? app.appId,
        scopes: [...new Set([...delegated, ...granted])].sort().slice(0, MOST_SCOPES),
      });
    }
  }
  return { found, microsofts, nameless };
}

/** Whether an app is one of Microsoft's own, which is no partner. */
export function isMicrosofts({ appOwnerOrganizationId }: FoundApp): boolean {
  return appOwnerOrganizationId != null && MICROSOFT_TENANTS.includes(appOwnerOrganizationId);
}

/** @param at when it was read, ISO 8601. */
export function appSightings(apps: readonly AppWithConsent[], at: string): Sighting[] {
  return apps.map(({ appId, name, scopes }) => ({
    key: grantKey({ partner: name, kind: 'app', relationshipId: appId }),
    kind: 'app',
    holding: {
      name,
      access: ['app'],
      // Whether the app holds a role as well was not looked at.
      roles: [],
      rolesComplete: false,
      relationshipId: appId,
      scopes: [...scopes],
      organisation: true,
    },
    by: ['graph'],
    at,
  }));
}

/** The same as it is shown. */
export function appLines(apps: readonly AppWithConsent[]): PartLine[] {
  return apps.map(({ appId, name, scopes }) => ({ id: appId, name, details: [...scopes] }));
}

type Resource = { readonly resourceId: string; readonly resourceDisplayName?: string | undefined };
type ById = ReadonlyMap<string, FoundApp>;

/** A permission as Microsoft names it; with its resource before it where that is not Graph. */
function permissionName(scope: string, { resourceId }: Resource, byId: ById): string {
  const resource = byId.get(resourceId);
  if (resource !== undefined && isGraph(resource.appId)) return scope.slice(0, 1000);
  return `${resource?.displayName ?? resourceId}/${scope}`.slice(0, 1000);
}

/** An application permission's name, where the catalogue knows its id; else the id with its resource. */
function roleName(role: FoundAppRole, byId: ById): string {
  const known = findPermission(role.appRoleId, 'application');
  if (known.known && known.value !== undefined) return known.value;
  const resource = byId.get(role.resourceId)?.displayName ?? role.resourceDisplayName;
  return `${resource ?? role.resourceId}/${role.appRoleId}`.slice(0, 1000);
}
