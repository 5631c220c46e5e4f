import type { PortalAddress } from '../links/portal-address';
import { gdapInvitation } from './gdap-invitation';
import type { PageAdapter } from './page-adapter';
import { partnerRelationships } from './partner-relationships';
import { resellerInvitation } from './reseller-invitation';

/** Every page the words witness can read. */
export const ALL_PAGES: readonly PageAdapter[] = [
  resellerInvitation,
  gdapInvitation,
  partnerRelationships,
];

/** Finds the adapter for an address; undefined where no page of ours is. */
export function findPage(address: PortalAddress): PageAdapter | undefined {
  return ALL_PAGES.find((page) => page.matches(address));
}
