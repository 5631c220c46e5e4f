import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForPanel } from '../lib/extension/page-runtime';
import { mayConcernConsent } from '../lib/links/route-hint';

/** Runs on each portal page: watches the route and asks for the panel where a consent may be concerned. */
export default defineUnlistedScript(() => {
  let last: string;
  const look = () => {
    const href = location.href;
    if (href !== last && mayConcernConsent(href)) askForPanel();
    last = href;
  };
  look();
  addEventListener('hashchange', look);
  addEventListener('popstate', look);
  // Not in every browser yet; the portals route by hash, which the two above see.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'navigatesuccess',
    look,
  );
});
