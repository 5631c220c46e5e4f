import { bearsOemMark, isOemAuthorization } from '../links/oem-authorization';
import { readInvitation } from './invitation-words';
import type { PageAdapter } from './page-adapter';

/**
 * The page on which a device manufacturer is allowed to register devices. It asks for no roles, and no admin
 * can take it back.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 */
export const oemAuthorization: PageAdapter = {
  id: 'oem-authorization',
  matches: (address) =>
    isOemAuthorization(address) &&
    (address.routes.length === 0 || [address.path, ...address.routes].some(leads)),
  read: readInvitation,
};

/** The portals keep the kind of invitation in the address while the admin goes on to other pages. */
function leads(part: string): boolean {
  return (
    bearsOemMark(part) || (/invit|consent|authori[sz]/.test(part) && !part.includes('/granular'))
  );
}
