import { isPartnerSignup } from '../links/partner-signup';
import { readInvitation } from './invitation-words';
import type { PageAdapter } from './page-adapter';

/**
 * The old partner sign-up and the offers (trial, purchase) of the years before the admin center. Offers may
 * carry delegated administration on the server, with no trace in the link.
 * Source: https://aadinternals.com/post/partners
 */
export const partnerSignup: PageAdapter = {
  id: 'partner-signup',
  matches: isPartnerSignup,
  read: readInvitation,
};
