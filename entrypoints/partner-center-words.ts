import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReaders } from '../lib/extension/page-readers';
import { PARTNER_CENTER_PAGES } from '../lib/pages/partner-center-pages';

/** Injected by the background before the panel: what reads the pages of Partner Center. */
export default defineUnlistedScript(() => offerReaders({ pages: PARTNER_CENTER_PAGES }));
