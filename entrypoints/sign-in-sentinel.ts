import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForPanel } from '../lib/extension/page-runtime';
import { isConsentPage } from '../lib/pages/sign-in-page-id';

/**
 * Runs on each page of the sign-in hosts once it has loaded: reads the page's identifier and, on all but one
 * page, nothing else. On the consent page it asks for the panel.
 */
export default defineUnlistedScript(() => {
  const look = () => {
    if (isConsentPage(document)) askForPanel();
  };
  look();
  // Going back can bring a page out of the browser's memory, where no script starts anew.
  addEventListener('pageshow', ({ persisted }) => persisted && look());
});
