import { findPortal, type PortalHost } from '../data/hosts';
import { browser } from './browser';
import { type HostSettings, loadHostSettings } from './host-settings';
import { matchOf, PORTAL_PLACES, type PortalPlace } from './portal-matches';

/** The hosts at which Consent Lens looks now: the browser permits it, and nobody has switched it off. */
export async function watchedPlaces(): Promise<readonly PortalPlace[]> {
  const settings = await loadHostSettings();
  const wished = PORTAL_PLACES.filter((place) => isWished(place, settings));
  const permitted = await Promise.all(wished.map((place) => isPermitted([place])));
  return wished.filter((_, at) => permitted[at]);
}

/**
 * Whether Consent Lens looks at a page.
 * @param address undefined where the browser does not tell it, which it does on permitted hosts only.
 */
export async function isWatched(address: string | undefined): Promise<boolean> {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, port, hostname } = new URL(address);
  const place = PORTAL_PLACES.find(({ host }) => host === hostname);
  if (protocol !== 'https:' || port !== '' || place === undefined) return false;
  return isWished(place, await loadHostSettings()) && (await isPermitted([place]));
}

/** Whether the browser permits all of these hosts. */
export function isPermitted(hosts: readonly { readonly host: string }[]): Promise<boolean> {
  return browser.permissions.contains({ origins: hosts.map(matchOf) });
}

/**
 * Whether a portal's page gets an answer. Not where the sign-in pages are switched off, and not where the
 * user took an added host back while its page stayed open.
 * @param origin as the browser says it, of a portal.
 */
export async function isAnswered(origin: string): Promise<boolean> {
  const { hostname } = new URL(origin);
  const portal = findPortal(hostname);
  if (portal === undefined || !isWished(portal, await loadHostSettings())) return false;
  // A required host that the browser opens for one tab only counts as not permitted, yet must be answered.
  return portal.cloud === 'commercial' || isPermitted([{ host: hostname }]);
}

function isWished({ kind }: PortalHost, { signInPages }: HostSettings): boolean {
  return signInPages || kind !== 'sign-in';
}
