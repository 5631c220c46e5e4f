import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { readPortalAddress } from '../../lib/links/portal-address';
import { ALL_PAGES } from '../../lib/pages/all-pages';
import { LABELS } from '../links/labels';

const claimsOn = (link: string): string[] => {
  const url = new URL(link);
  const portal = findPortal(url.hostname);
  if (portal === undefined) return [];
  const address = readPortalAddress(url, portal);
  return ALL_PAGES.filter((page) => page.matches(address)).map((page) => page.id);
};

describe('an address and the page that reads it', () => {
  test.each([
    ['#/BillingAccounts/partner-invitation', 'reseller-invitation'],
    ['?invType=Administration#/BillingAccounts/partner-invitation', 'reseller-invitation'],
    ['#/partners/invitation', 'reseller-invitation'],
    ['#/partners/invitation&dealid=1', 'reseller-invitation'],
    ['#/partners/invitation/reseller?partnerId=1', 'reseller-invitation'],
    ['?ref=/BillingAccounts/partner-invitation', 'reseller-invitation'],
    ['#/PARTNERS/Invitation/', 'reseller-invitation'],
    ['#/partners/invitation/granularAdminRelationships/x', 'gdap-invitation'],
    ['#/partners/invitation/granularAdminRelationships', 'gdap-invitation'],
    ['#/partners', 'partner-relationships'],
    ['#/partners/', 'partner-relationships'],
    ['#/%70artners', 'partner-relationships'],
  ])('%s belongs to %s', (rest, page) => {
    expect(claimsOn(`https://admin.microsoft.com/Adminportal/Home${rest}`)).toEqual([page]);
  });

  test.each([
    ['#/homepage'],
    ['#/users'],
    ['#/partners-of-others'],
    ['#/BillingAccounts/billing-accounts'],
    ['?ref=/BillingAccounts/agreement'],
  ])('%s belongs to none', (rest) => {
    expect(claimsOn(`https://admin.microsoft.com/Adminportal/Home${rest}`)).toEqual([]);
  });

  test('no labelled link belongs to two', () => {
    for (const { url } of LABELS) {
      if (URL.canParse(url)) expect(claimsOn(url).length).toBeLessThan(2);
    }
  });
});
