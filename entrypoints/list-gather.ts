import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gatherList } from '../lib/extension/gather-list';

/** Injected by the background into a tab that was opened to read the list, where the page does not hold all rows. */
export default defineUnlistedScript(() => gatherList(window));
