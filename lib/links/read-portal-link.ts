import type { LinkStatement } from '../domain/link';
import { LINK_FORMS } from './forms';
import type { PortalAddress } from './portal-address';

/**
 * Says what an address asks for that is known to be one of the portals': read from a link, or shown by a
 * tab whose origin the browser has vouched for.
 */
export function readPortalLink(address: PortalAddress): LinkStatement {
  const nothing: LinkStatement = {
    flow: 'none',
    dap: 'not-applicable',
    host: address.host,
    doubts: [],
    repairs: [],
  };
  for (const form of LINK_FORMS) {
    const reading = form.read(address);
    if (reading !== undefined) return { ...nothing, address: address.href, ...reading };
  }
  return nothing;
}
