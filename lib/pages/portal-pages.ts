import { gdapInvitation } from './gdap-invitation';
import type { PageAdapter } from './page-adapter';
import { partnerRelationships } from './partner-relationships';
import { resellerInvitation } from './reseller-invitation';

/** The pages of the admin centers and of the retired portals before them: what a customer sees. */
export const PORTAL_PAGES: readonly PageAdapter[] = [
  resellerInvitation,
  gdapInvitation,
  partnerRelationships,
];
