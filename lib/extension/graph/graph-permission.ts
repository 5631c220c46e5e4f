import type { CloudId } from '../../data/graph-clouds';
import { browser } from '../browser';
import { matchOf, PORTAL_PLACES, REQUIRED_MATCHES } from '../portal-matches';
import { graphMatches } from './graph-matches';

/** Chromium lends `identity` when it is asked for; Firefox knows it only as a permission of every day. */
function borrowed(): Lent[] {
  return browser.runtime.getManifest().optional_permissions?.filter(isIdentity) ?? [];
}

type Asked = Parameters<typeof browser.permissions.request>[0];
type Lent = NonNullable<Asked['permissions']>[number];

/** The types know Firefox's lists only, so they are told that Chromium has it among those it lends. */
function isIdentity(name: string): name is Lent {
  return name === 'identity';
}

/**
 * Asks for the hosts of one cloud and for the sign-in window. Call it in the click itself, before anything is
 * awaited: browsers ask only then. Where all of it is held already nobody is asked.
 * @returns false when the user did not permit it.
 */
export function askGraphPermission(cloud: CloudId): Promise<boolean> {
  return browser.permissions.request({
    permissions: borrowed(),
    origins: [...graphMatches(cloud)],
  });
}

/** Whether everything that is needed in a cloud is held. */
export function hasGraphPermission(cloud: CloudId): Promise<boolean> {
  return browser.permissions.contains({
    permissions: borrowed(),
    origins: [...graphMatches(cloud)],
  });
}

/**
 * Gives back what was asked for here. The sign-in host stays where it is required, and where the user has added
 * more of that cloud: then it belongs to the page of hosts.
 * @returns false when the browser keeps it, as it does where an organisation's policy gave it.
 */
export async function dropGraphPermission(cloud: CloudId): Promise<boolean> {
  const [signIn = '', graph = ''] = graphMatches(cloud);
  const isShared = REQUIRED_MATCHES.includes(signIn) || (await hasMoreOf(signIn));
  const given = { permissions: borrowed(), origins: isShared ? [graph] : [signIn, graph] };
  try {
    return await browser.permissions.remove(given);
  } catch {
    return false;
  }
}

/** Whether the browser permits a portal in the cloud of a sign-in host. */
async function hasMoreOf(signIn: string): Promise<boolean> {
  const { cloud } = PORTAL_PLACES.find((place) => matchOf(place) === signIn) ?? {};
  const portals = PORTAL_PLACES.filter(
    (place) => place.cloud === cloud && place.kind !== 'sign-in' && !place.proxied,
  );
  const held = await Promise.all(
    portals.map((place) => browser.permissions.contains({ origins: [matchOf(place)] })),
  );
  return held.some(Boolean);
}

/** The address that Microsoft Entra sends people back to. It needs no permission to be shown. */
export function redirectAddress(): string {
  return browser.identity?.getRedirectURL() ?? `https://${browser.runtime.id}.chromiumapp.org/`;
}
