import type { PageAdapter } from './page-adapter';
import { relationshipRequest } from './relationship-request';

/** The pages of Partner Center: what a partner sees. */
export const PARTNER_CENTER_PAGES: readonly PageAdapter[] = [relationshipRequest];
