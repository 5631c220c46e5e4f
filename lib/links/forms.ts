import { appConsent } from './app-consent';
import { granularInvitation } from './granular-invitation';
import { invitation } from './invitation';
import type { LinkForm } from './link-form';
import { oemAuthorization } from './oem-authorization';
import { partnerSignup } from './partner-signup';

/** Every form of consent link, the more particular ones first. */
export const LINK_FORMS: readonly LinkForm[] = [
  granularInvitation,
  oemAuthorization,
  partnerSignup,
  appConsent,
  invitation,
];
