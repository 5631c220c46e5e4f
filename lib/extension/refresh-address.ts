import { findPortal, PARTNER_RELATIONSHIPS_URL } from '../data/hosts';
import { isWatched } from './watched-hosts';

/**
 * The page of Partner relationships to open: in the admin center that the tab in front shows, where Consent Lens
 * looks at it, else in the usual one.
 * @param front the address of that tab, as far as the browser tells.
 */
export async function listAddress(front: string | undefined): Promise<string> {
  if (front === undefined || !(await isWatched(front))) return PARTNER_RELATIONSHIPS_URL;
  const { hostname } = new URL(front);
  if (findPortal(hostname)?.kind !== 'admin-center') return PARTNER_RELATIONSHIPS_URL;
  const address = new URL(PARTNER_RELATIONSHIPS_URL);
  address.hostname = hostname;
  return address.href;
}
