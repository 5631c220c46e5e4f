import { mayConcernConsent } from '../links/route-hint';
import { browser } from './browser';
import { CONTENT_SCRIPTS } from './content-scripts';
import type { Sender } from './messages';
import { matchOf, PORTAL_PLACES } from './portal-matches';

/** The portals that the sentinel watches by their route, and no others. */
const ROUTED = CONTENT_SCRIPTS.filter(({ file }) => file === 'portal-sentinel.js').flatMap(
  ({ kinds }) => kinds,
);

/**
 * Asks for the panel, as the sentinel does, where a portal's page takes on an address that may concern a
 * consent. The sentinel misses that in Firefox before 147, which has no Navigation API: there a page that
 * calls `history.pushState` tells nobody but the browser. A panel that is there already looks again.
 * For Firefox only: no other browser takes a filter here, and without one every tab wakes the background.
 * Sources: https://developer.mozilla.org/docs/Mozilla/Firefox/Releases/147 and
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/onUpdated
 * @param answer what answers the messages of pages; it checks the address once more.
 */
export function askForPanelOnRoutes(
  answer: (message: { readonly name: 'panel:open' }, sender: Sender) => Promise<unknown>,
): void {
  const urls = PORTAL_PLACES.filter(({ kind }) => ROUTED.includes(kind)).map(matchOf);
  browser.tabs.onUpdated.addListener(
    (tabId, { url }) => {
      if (url === undefined || !mayConcernConsent(url)) return;
      void answer(
        { name: 'panel:open' },
        { id: browser.runtime.id, url, frameId: 0, tab: { id: tabId } },
      );
    },
    { urls, properties: ['url'] },
  );
}
