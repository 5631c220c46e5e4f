import { gdapInvitation } from './gdap-invitation';
import { oemAuthorization } from './oem-authorization';
import type { PageAdapter } from './page-adapter';
import { partnerRelationships } from './partner-relationships';
import { partnerSignup } from './partner-signup';
import { relationshipDetail } from './relationship-detail';
import { resellerInvitation } from './reseller-invitation';
import { storeInvitation } from './store-invitation';

/** The pages of the admin centers and of the retired portals before them: what a customer sees. */
export const PORTAL_PAGES: readonly PageAdapter[] = [
  resellerInvitation,
  gdapInvitation,
  oemAuthorization,
  storeInvitation,
  partnerSignup,
  partnerRelationships,
  relationshipDetail,
];
