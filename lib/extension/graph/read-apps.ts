import type { CloudId } from '../../data/graph-clouds';
import { addressesIn, IDS_AT_ONCE } from '../../graph/addresses';
import {
  appRoleSchema,
  appSchema,
  type FoundApp,
  type FoundAppRole,
  grantSchema,
} from '../../graph/entities';
import { appLines, appSightings, appsWithConsent, isMicrosofts } from '../../graph/found-apps';
import type { GraphTrouble } from '../../graph/graph-fault';
import { readEach } from '../../graph/read-page';
import type { GraphGet } from './graph-get';
import { getList } from './graph-pages';
import type { ReadPart } from './read-graph';

/** So many apps are asked for the permissions they hold without anybody: each costs a request. */
const MOST_APPS = 200;

/** Reads which apps have consent for the whole organisation, and what else those apps hold. */
export async function readApps(cloud: CloudId, get: GraphGet): Promise<ReadPart> {
  const addresses = addressesIn(cloud);
  const listed = await getList(addresses.grants, cloud, get);
  const { read: grants, unread } = readEach(grantSchema, listed.items);
  const forAll = grants.filter(({ consentType }) => consentType === 'AllPrincipals');
  const holders = new Set(forAll.map(({ clientId }) => clientId));
  const ids = [...new Set(forAll.flatMap((one) => [one.clientId, one.resourceId]))].sort();

  let trouble: GraphTrouble | undefined = listed.trouble;
  const apps: FoundApp[] = [];
  for (let at = 0; at < ids.length && !isOver(trouble); at += IDS_AT_ONCE) {
    const got = await getList(addresses.apps(ids.slice(at, at + IDS_AT_ONCE)), cloud, get);
    apps.push(...readEach(appSchema, got.items).read);
    trouble ??= got.trouble;
  }

  const roles = new Map<string, readonly FoundAppRole[]>();
  const asked = apps.filter((app) => holders.has(app.id) && !isMicrosofts(app));
  for (const { id } of asked.slice(0, MOST_APPS)) {
    if (isOver(trouble)) break;
    const got = await getList(addresses.appRolesOf(id), cloud, get);
    roles.set(id, readEach(appRoleSchema, got.items).read);
    trouble ??= got.trouble;
  }
  if (asked.length > MOST_APPS) trouble ??= { fault: 'too-many' };

  const { found, microsofts, nameless } = appsWithConsent({ grants, apps, roles });
  return {
    found: {
      lines: appLines(found),
      unread,
      ...(microsofts > 0 && { microsofts }),
      ...(nameless > 0 && { nameless }),
    },
    sightings: (at) => appSightings(found, at),
    ...(trouble !== undefined && { trouble }),
  };
}

/** Whether more questions would only meet the same trouble. */
function isOver(trouble: GraphTrouble | undefined): boolean {
  return trouble !== undefined && trouble.fault !== 'refused' && trouble.fault !== 'strange-next';
}
