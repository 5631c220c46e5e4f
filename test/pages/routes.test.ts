import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { readPortalAddress } from '../../lib/links/portal-address';
import { ALL_PAGES, findPage } from '../../lib/pages/all-pages';
import { LABELS } from '../links/labels';
import { scenarios } from '../portal/scenarios';

const addressOf = (link: string) => {
  const url = new URL(link);
  const portal = findPortal(url.hostname);
  return portal === undefined ? undefined : readPortalAddress(url, portal);
};
const claimsOn = (link: string): string[] => {
  const address = addressOf(link);
  return address === undefined
    ? []
    : ALL_PAGES.filter((page) => page.matches(address)).map((page) => page.id);
};

const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const GUID = '11111111-2222-4333-8444-555555555555';
const GRANULAR = '#/partners/invitation/granularAdminRelationships';

describe('an address of the admin center and the page that reads it', () => {
  test.each([
    // The reseller and its kin.
    ['#/BillingAccounts/partner-invitation', 'reseller-invitation'],
    ['?invType=Administration#/BillingAccounts/partner-invitation', 'reseller-invitation'],
    ['?invType=IndirectResellerRelationship#/partners/invitation', 'reseller-invitation'],
    ['?invType=ISVToCustomer#/partners/invitation&dealid=1', 'reseller-invitation'],
    ['#/partners/invitation', 'reseller-invitation'],
    ['#/partners/invitation&dealid=1', 'reseller-invitation'],
    ['#/partners/invitation/reseller?partnerId=1', 'reseller-invitation'],
    ['?ref=/BillingAccounts/partner-invitation', 'reseller-invitation'],
    ['?ref=/partners/invitation', 'reseller-invitation'],
    ['#/PARTNERS/Invitation/', 'reseller-invitation'],
    // Granular requests.
    [`${GRANULAR}/${GUID}-${GUID}`, 'gdap-invitation'],
    [`${GRANULAR}/${GUID}?tab=1`, 'gdap-invitation'],
    [GRANULAR, 'gdap-invitation'],
    [GRANULAR.toUpperCase(), 'gdap-invitation'],
    [`?ref=${GRANULAR.slice(1)}/${GUID}`, 'gdap-invitation'],
    [`?invType=OEM${GRANULAR}/${GUID}`, 'gdap-invitation'],
    // Device manufacturers, in every form that would have to say so.
    ['?invType=OEM', 'oem-authorization'],
    ['?invType=oem#/partners/invitation', 'oem-authorization'],
    ['?INVTYPE=Oem#/BillingAccounts/partner-invitation', 'oem-authorization'],
    ['?invType=DeviceManufacturer#/partners/invitation', 'oem-authorization'],
    ['?invType=OEMInvitation&ref=/partners/invitation', 'oem-authorization'],
    ['#/partners/oem-consent', 'oem-authorization'],
    ['#/oem/authorize?id=1', 'oem-authorization'],
    ['#/partners/invitation/oem', 'oem-authorization'],
    ['?ref=/partners/oem', 'oem-authorization'],
    // The list, and one relationship of it.
    ['#/partners', 'partner-relationships'],
    ['#/partners/', 'partner-relationships'],
    ['#/%70artners', 'partner-relationships'],
    ['?ref=/Partners', 'partner-relationships'],
    ['?invType=OEM#/partners', 'partner-relationships'],
    ['?invType=ResellerRelationship&DAP=true#/partners', 'partner-relationships'],
    [`#/partners/relationship/${GUID}`, 'relationship-detail'],
    [`#/Partners/Relationships/${GUID}/details`, 'relationship-detail'],
    [`?ref=/partners/${GUID}`, 'relationship-detail'],
    [`?invType=OEM#/partners/relationship/${GUID}`, 'relationship-detail'],
  ])('%s belongs to %s alone', (rest, page) => {
    expect(claimsOn(`${HOME}${rest}`)).toEqual([page]);
  });

  test.each([
    ['#/homepage'],
    ['#/users'],
    ['#/partners-of-others'],
    ['#/my/partners'],
    ['#/my/partners/invitation'],
    ['#/BillingAccounts/billing-accounts'],
    ['?ref=/BillingAccounts/agreement'],
    ['?q=partners/invitation'],
    ['?invType=ResellerRelationship&DAP=true#/homepage'],
    ['?invType=OEM#/homepage'],
    ['?invType=Poem#/users'],
    ['#/roemer'],
    ['#/partner'],
  ])('%s belongs to none', (rest) => {
    expect(claimsOn(`${HOME}${rest}`)).toEqual([]);
  });

  test.each([
    'https://admin.cloud.microsoft/',
    'https://ADMIN.MICROSOFT.COM/adminportal/home',
    'https://admin.microsoft.com.mcas.ms/Adminportal/Home',
    'https://admin.cloud.microsoft.mcas-gov.us/',
    'https://admin.microsoft.us/AdminPortal/Home',
    'https://portal.office365.us/AdminPortal/Home',
    'https://portal.apps.mil/AdminPortal/Home',
    'https://portal.partner.microsoftonline.cn/AdminPortal/Home',
  ])('%s has the same pages', (home) => {
    expect(claimsOn(`${home}?#/partners/invitation`)).toEqual(['reseller-invitation']);
    expect(claimsOn(`${home}?${GRANULAR}/${GUID}`)).toEqual(['gdap-invitation']);
    expect(claimsOn(`${home}?invType=OEM#/partners/invitation`)).toEqual(['oem-authorization']);
    expect(claimsOn(`${home}#/partners`)).toEqual(['partner-relationships']);
    expect(claimsOn(`${home}#/partners/x`)).toEqual(['relationship-detail']);
  });
});

describe('an address of another portal and the page that reads it', () => {
  test.each([
    ['https://businessstore.microsoft.com/manage/partner-invitation', 'store-invitation'],
    ['https://businessstore.microsoft.com/en-us/manage/partner-invitation', 'store-invitation'],
    ['https://businessstore.microsoft.com/DE-de/Manage/Partner-Invitation/', 'store-invitation'],
    ['https://educationstore.microsoft.com/manage/partner-invitation?DAP=true', 'store-invitation'],
    ['https://businessstore.microsoft.com.mcas.ms/manage/partner-invitation', 'store-invitation'],
    [
      'https://businessstore.microsoft.com/manage/partner-invitation?invType=OEM',
      'oem-authorization',
    ],
    ['https://businessstore.microsoft.com/en-us/manage/oem-invitation', 'oem-authorization'],
    ['https://portal.office.com/partner/partnersignup.aspx?type=Trial', 'partner-signup'],
    ['https://portal.office.com/Partner/PartnerSignup?TYPE=Purchase', 'partner-signup'],
    ['https://portal.office.com.mcas.ms/partner/partnersignup.aspx', 'partner-signup'],
    ['https://partner.microsoft.com/dashboard/v2/customers/list', 'relationship-request'],
    ['https://partner.microsoft.com/', 'relationship-request'],
    ['https://login.microsoftonline.com/common/adminconsent?client_id=1', 'app-consent'],
    ['https://login.microsoftonline.us/organizations/oauth2/v2.0/authorize', 'app-consent'],
  ])('%s belongs to %s alone', (link, page) => {
    expect(claimsOn(link)).toEqual([page]);
  });

  test.each([
    'https://businessstore.microsoft.com/en-us/managementtools',
    'https://businessstore.microsoft.com/manage/partner-invitations',
    'https://businessstore.microsoft.com/manage/partner-invitation/help',
    'https://businessstore.microsoft.com/unmanage/partner-invitation',
    'https://businessstore.microsoft.com/?next=/manage/partner-invitation',
    'https://admin.microsoft.com/manage/partner-invitation',
    'https://portal.office.com/partner/',
    'https://portal.office.com/partner/partnersignup.aspx.html',
    'https://portal.office.com/en-us/partner/partnersignup.aspx',
    'https://admin.microsoft.com/partner/partnersignup.aspx',
    'https://businessstore-microsoft.com/manage/partner-invitation',
    'https://admin.microsoft.com.evil.example/#/partners/invitation',
    'https://admin.microsoft.com.mcas.ms.evil.example/#/partners/invitation',
    'https://notadmin.microsoft.com/#/partners/invitation',
  ])('%s belongs to none', (link) => {
    expect(claimsOn(link)).toEqual([]);
  });
});

describe('no address belongs to two pages', () => {
  test.each(LABELS.filter(({ url }) => URL.canParse(url)).map(({ url }) => url))('%s', (link) => {
    expect(claimsOn(link).length).toBeLessThan(2);
  });

  test.each(
    scenarios.flatMap(({ id, url, hostility }) => [
      [id, url] as const,
      ...(hostility?.steps ?? []).map((step) => [`${id}, ${step.label}`, step.url] as const),
    ]),
  )('the stand-in portal’s %s', (_, url) => {
    expect(claimsOn(new URL(url, HOME).href).length).toBeLessThan(2);
  });
});

describe('the stand-in portal’s page is read by its own adapter', () => {
  /** What the portal calls its pages, and who reads them. It plays pages of its own where nothing is to be read. */
  const READERS: Readonly<Record<string, string>> = {
    relationship: 'relationship-detail',
    'partner-center': 'relationship-request',
    'sign-in': 'app-consent',
  };
  const played = scenarios.filter(
    ({ page, hostility }) =>
      page !== 'ordinary' && page !== 'never-renders' && hostility?.steps === undefined,
  );

  test.each(played.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    const address = addressOf(scenario.url);
    const isOem =
      ('isOem' in scenario.data && scenario.data.isOem) ||
      ('invitationType' in scenario.data && scenario.data.invitationType === 'OEM');
    const page = isOem ? 'oem-authorization' : (READERS[scenario.page] ?? scenario.page);
    // Host names that only look like a portal’s have no reader.
    expect(address === undefined ? page : findPage(address)?.id).toBe(page);
  });

  test('ordinary pages of the admin center have none', () => {
    const ordinary = scenarios.filter(({ page }) => page === 'ordinary');
    expect(ordinary.flatMap(({ url }) => claimsOn(url))).toEqual([]);
  });
});
