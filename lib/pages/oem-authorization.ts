import { isOemAuthorization } from '../links/oem-authorization';
import { readInvitation } from './invitation-words';
import type { PageAdapter } from './page-adapter';

/**
 * The page on which a device manufacturer is allowed to register devices. It asks for no roles, and no admin
 * can take it back.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 */
export const oemAuthorization: PageAdapter = {
  id: 'oem-authorization',
  matches: isOemAuthorization,
  read: readInvitation,
};
