import type { HostGroup, HostGroupId } from '../domain/host-group';
import { browser } from './browser';
import { keepHostSettings, loadHostSettings } from './host-settings';
import {
  type Cloud,
  type HostKind,
  matchOf,
  PORTAL_PLACES,
  type PortalPlace,
} from './portal-matches';
import { isPermitted } from './watched-hosts';

/** Which hosts belong together. On those of other clouds every kind of page is one decision. */
const GROUPS: readonly { id: HostGroupId; cloud: Cloud; kinds?: readonly HostKind[] }[] = [
  { id: 'portals', cloud: 'commercial', kinds: ['admin-center', 'store', 'signup'] },
  { id: 'partner-center', cloud: 'commercial', kinds: ['partner-center'] },
  { id: 'sign-in', cloud: 'commercial', kinds: ['sign-in'] },
  { id: 'us-government', cloud: 'us-government' },
  { id: 'china', cloud: 'china' },
];

/** Every group with its state, as it is now. */
export async function loadHostGroups(): Promise<readonly HostGroup[]> {
  return Promise.all(
    GROUPS.map(async ({ id }) => {
      const places = placesOf(id);
      const names = (proxied: boolean) =>
        places.filter((place) => place.proxied === proxied).map(({ host }) => host);
      return {
        id,
        hosts: names(false),
        proxied: names(true),
        state: await stateOf(id, places),
        canSwitchOff: id === 'sign-in' || isOptional(places),
      };
    }),
  );
}

/**
 * Switches a group on. Call it in the click itself, before anything is awaited: browsers ask for a
 * permission only then.
 * @returns false when the user did not permit it.
 */
export async function switchOn(id: HostGroupId): Promise<boolean> {
  const origins = placesOf(id).map(matchOf);
  const permitted = await browser.permissions.request({ origins });
  if (permitted && id === 'sign-in') await keepHostSettings({ signInPages: true });
  return permitted;
}

/** Switches a group off: the sign-in pages by a setting, added hosts by giving their permission back. */
export async function switchOff(id: HostGroupId): Promise<void> {
  const places = placesOf(id);
  if (id === 'sign-in') await keepHostSettings({ signInPages: false });
  else if (isOptional(places)) {
    await browser.permissions.remove({ origins: places.map(matchOf) });
  }
}

async function stateOf(
  id: HostGroupId,
  places: readonly PortalPlace[],
): Promise<HostGroup['state']> {
  if (id === 'sign-in' && !(await loadHostSettings()).signInPages) return 'off';
  const permitted = await Promise.all(places.map((place) => isPermitted([place])));
  if (permitted.every(Boolean)) return 'on';
  return permitted.some(Boolean) ? 'partly' : 'off';
}

function placesOf(id: HostGroupId): readonly PortalPlace[] {
  const group = GROUPS.find((one) => one.id === id);
  return PORTAL_PLACES.filter(
    ({ cloud, kind }) => cloud === group?.cloud && (group.kinds?.includes(kind) ?? true),
  );
}

function isOptional(places: readonly PortalPlace[]): boolean {
  return places.every(({ cloud }) => cloud !== 'commercial');
}
