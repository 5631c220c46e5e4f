import type { LinkStatement } from '../domain/link';
import { LINK_FORMS } from './forms';
import type { FormReading } from './link-form';
import type { PortalAddress } from './portal-address';

/**
 * Says what an address asks for that is known to be one of the portals': read from a link, or shown by a
 * tab whose origin the browser has vouched for.
 */
export function readPortalLink(address: PortalAddress): LinkStatement {
  const said = { host: address.host, repairs: [] };
  const reading = readForm(address);
  if (reading === undefined) return { ...said, flow: 'none', dap: 'not-applicable', doubts: [] };
  return { ...said, address: address.href, ...reading };
}

/** What the form of link that claims an address says; undefined where none does. */
export function readForm(address: PortalAddress): FormReading | undefined {
  for (const form of LINK_FORMS) {
    const reading = form.read(address);
    if (reading !== undefined) return reading;
  }
  return undefined;
}
