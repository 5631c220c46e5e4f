import { isOemAuthorization } from '../links/oem-authorization';
import { readInvitation } from './invitation-words';
import type { PageAdapter } from './page-adapter';

/**
 * "Accept Partner Invitation" of the retired Microsoft Store for Business and for Education. Links to it are
 * still published. Its DAP cannot be told from the link, so the page alone never makes it clear.
 * Source: https://learn.microsoft.com/microsoft-store/work-with-partner-microsoft-store-business
 */
export const storeInvitation: PageAdapter = {
  id: 'store-invitation',
  matches: (address) =>
    address.portal.kind === 'store' &&
    !isOemAuthorization(address) &&
    /(^|\/)manage\/partner-invitation$/.test(address.path),
  read: readInvitation,
};
