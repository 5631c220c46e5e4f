import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReaders } from '../lib/extension/page-readers';
import { SIGN_IN_PAGES } from '../lib/pages/sign-in-pages';

/** Injected by the background before the panel: what reads the pages of the sign-in hosts. */
export default defineUnlistedScript(() => offerReaders({ pages: SIGN_IN_PAGES }));
