import type { PortalAddress } from '../links/portal-address';
import type { PageAdapter } from './page-adapter';
import { PARTNER_CENTER_PAGES } from './partner-center-pages';
import { PORTAL_PAGES } from './portal-pages';
import { SIGN_IN_PAGES } from './sign-in-pages';

/** Every page the words witness can read. Each kind of host has its list, and its own file in the browser. */
export const ALL_PAGES: readonly PageAdapter[] = [
  ...PORTAL_PAGES,
  ...SIGN_IN_PAGES,
  ...PARTNER_CENTER_PAGES,
];

/** Finds the adapter for an address; undefined where no page of ours is. */
export function findPage(address: PortalAddress): PageAdapter | undefined {
  return ALL_PAGES.find((page) => page.matches(address));
}
