import { readDap } from './delegated-admin';
import type { LinkForm } from './link-form';
import { type PortalAddress, valuesOf } from './portal-address';
import { readTenantIds } from './tenant-ids';

const MARK = /(?:^|[^a-z])oem(?![a-z])|oem-?(?:consent|auth|invit|partner)|device-?manufacturer/;

/** Whether a part of an address, decoded, speaks of a device manufacturer. */
export function bearsOemMark(part: string): boolean {
  const lower = part.toLowerCase();
  return (lower.includes('oem') || lower.includes('manufacturer')) && MARK.test(lower);
}

/**
 * Whether an address speaks of a device manufacturer's authorisation. No such link was ever published, so
 * this goes by what any form would have to say: the word in its route, its path or its kind of invitation.
 */
export function isOemAuthorization(address: PortalAddress): boolean {
  const { portal, path, routes } = address;
  if (portal.kind !== 'admin-center' && portal.kind !== 'store') return false;
  return [path, ...routes, ...valuesOf(address, 'invtype')].some(bearsOemMark);
}

/**
 * A manufacturer's authorisation to register devices for Windows Autopilot. It grants no admin roles.
 * Source: https://learn.microsoft.com/autopilot/registration-auth
 */
export const oemAuthorization: LinkForm = {
  id: 'oem-authorization',
  read(address) {
    if (!isOemAuthorization(address)) return undefined;
    const { dap } = readDap(address, 'not-requested');
    const { partnerTenantId } = readTenantIds(address);
    return {
      flow: 'oem',
      dap: dap === 'requested' ? dap : 'not-applicable',
      doubts: [],
      ...(partnerTenantId !== undefined && { partnerTenantId }),
    };
  },
};
