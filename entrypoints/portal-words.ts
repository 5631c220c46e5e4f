import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReaders } from '../lib/extension/page-readers';
import { PORTAL_PAGES } from '../lib/pages/portal-pages';
import { readAnswer } from '../lib/portal/read-answer';

/** Injected by the background before the panel: what reads the pages of the admin centers and of the retired portals. */
export default defineUnlistedScript(() =>
  offerReaders({ pages: PORTAL_PAGES, answer: readAnswer }),
);
