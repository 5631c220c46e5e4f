import { isOemAuthorization } from '../links/oem-authorization';
import { readInvitation } from './invitation-words';
import type { PageAdapter } from './page-adapter';

/**
 * The page of a reseller, indirect reseller, delegated administration or ISV invitation.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 */
export const resellerInvitation: PageAdapter = {
  id: 'reseller-invitation',
  matches: (address) =>
    address.portal.kind === 'admin-center' &&
    !isOemAuthorization(address) &&
    address.routes.some((route) =>
      /^(partners\/invitation|billingaccounts\/partner-invitation)(?!\/granular)/.test(route),
    ),
  read: readInvitation,
};
