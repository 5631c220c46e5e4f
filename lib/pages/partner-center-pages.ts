import type { PageAdapter } from './page-adapter';

/** The pages of Partner Center: what a partner sees. */
export const PARTNER_CENTER_PAGES: readonly PageAdapter[] = [];
