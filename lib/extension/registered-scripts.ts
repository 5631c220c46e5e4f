import { browser } from './browser';
import { CONTENT_SCRIPTS } from './content-scripts';
import { reportError } from './error-report';
import { onHostsChange } from './host-changes';
import { matchOf, type PortalPlace } from './portal-matches';
import { wakeOpenPortals } from './portal-scripts';
import { watchedPlaces } from './watched-hosts';

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/**
 * Keeps the scripts on hosts that the user added or took back in agreement with the permissions. Pages that
 * were open before get them too.
 */
export function keepScriptsRegistered(): void {
  onHostsChange(registerScripts);
  browser.permissions.onAdded.addListener(({ origins }) => {
    wakeOpenPortals(origins ?? []).catch((error: unknown) => reportError('wake', error));
  });
}

/**
 * Registers the content scripts on added hosts at which Consent Lens looks, and no others. On the required
 * hosts the manifest does so. Doing it twice changes nothing.
 */
export async function registerScripts(): Promise<void> {
  const wanted = scriptsFor(await watchedPlaces());
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter((one) => !wanted.some((other) => isSame(one, other)));
  const missing = wanted.filter((one) => !present.some((other) => isSame(one, other)));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

function scriptsFor(places: readonly PortalPlace[]): Registered[] {
  const added = places.filter(({ cloud }) => cloud !== 'commercial');
  return CONTENT_SCRIPTS.flatMap(({ file, kinds, runAt, world }) => {
    const matches = added.filter(({ kind }) => kinds.includes(kind)).map(matchOf);
    if (matches.length === 0) return [];
    // The browser forgets registrations when the extension is updated, and then tells `onInstalled`.
    return [{ id: file, js: [file], matches, runAt, world, persistAcrossSessions: true }];
  });
}

/** Whether a registration is as it should be; the browser may give the patterns in another order. */
function isSame(one: Registered, other: Registered): boolean {
  const shape = ({ id, js, matches, runAt, world }: Registered) =>
    JSON.stringify([id, js, [...(matches ?? [])].sort(), runAt, world ?? 'ISOLATED']);
  return shape(one) === shape(other);
}
