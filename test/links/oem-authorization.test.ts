import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { findPortal } from '../../lib/data/hosts';
import { bearsOemMark, isOemAuthorization } from '../../lib/links/oem-authorization';
import { readPortalAddress } from '../../lib/links/portal-address';

const HOME = 'https://admin.microsoft.com/Adminportal/Home';
const STORE = 'https://businessstore.microsoft.com/manage/partner-invitation';

const isOem = (link: string) => {
  const url = new URL(link);
  const portal = findPortal(url.hostname);
  return portal !== undefined && isOemAuthorization(readPortalAddress(url, portal));
};
const said = (link: string) => {
  const { request, verdict } = assessLink(link);
  return [request.flow, request.dap, verdict];
};

describe('a device manufacturer’s authorisation', () => {
  test.each([
    [`${HOME}?invType=OEM#/partners/invitation`],
    [`${HOME}?INVTYPE=oem&partnerId=1#/BillingAccounts/partner-invitation`],
    [`${HOME}?invType=OemRelationship-oem#/partners/invitation`],
    [`${HOME}?invType=%4fEM#/partners/invitation`],
    [`${HOME}#/partners/oem-consent`],
    [`${HOME}#/OEM`],
    [`${HOME}?ref=/partners/oem/authorize`],
    [`${HOME}?invType=DeviceManufacturer#/partners/invitation`],
    [`${STORE}?invType=OEM`],
    ['https://businessstore.microsoft.com/en-us/manage/oem-invitation'],
    ['https://admin.cloud.microsoft/?invType=OEM#/partners/invitation'],
    ['https://admin.microsoft.com.mcas.ms/Adminportal/Home?invType=OEM#/partners/invitation'],
  ])('is %s, and never clear', (link) => {
    expect(isOem(link)).toBe(true);
    expect(said(link)).toEqual(['oem', 'not-applicable', 'caution']);
  });

  test.each([
    ['beside it', `${HOME}?invType=OEM&DAP=true#/partners/invitation`],
    ['behind its route', `${HOME}#/partners/oem?dap=True`],
    ['as a second kind of invitation', `${STORE}?invType=OEM&invType=Administration`],
  ])('is a danger with DAP %s', (_, link) => {
    expect(said(link)).toEqual(['oem', 'requested', 'danger']);
  });

  test.each([
    ['a word that only ends alike', `${HOME}?invType=Poem#/partners/invitation`],
    ['a word that only begins alike', `${HOME}#/oember`],
    ['a name in another parameter', `${HOME}?name=OEM#/partners`],
    ['a reseller', `${HOME}?invType=ResellerRelationship#/partners/invitation`],
    ['another portal', 'https://portal.office.com/oem?invType=OEM'],
    ['a sign-in page', 'https://login.microsoftonline.com/oem/adminconsent'],
    ['Partner Center', 'https://partner.microsoft.com/oem'],
    ['another site', 'https://example.org/?invType=OEM#/partners/invitation'],
  ])('is not %s', (_, link) => {
    expect(isOem(link)).toBe(false);
    expect(said(link)[0]).not.toBe('oem');
  });

  const TENANT = '3b1e2c5a-0d4f-4a6b-8c7d-9e0f1a2b3c4d';
  const OTHER = '00000000-0000-4000-8000-000000000002';
  test.each<[what: string, link: string, tenantId: string | undefined]>([
    ['none', `${STORE}?invType=OEM`, undefined],
    ['what is no id', `${STORE}?invType=OEM&partnerId=Fabrikam`, undefined],
    ['two', `${STORE}?invType=OEM&partnerId=${TENANT}&partnerId=${OTHER}`, undefined],
    ['one', `${STORE}?invType=OEM&partnerId=${TENANT}&msppId=0`, TENANT],
    ['one twice', `${STORE}?invType=OEM&partnerId=${TENANT}&PartnerID=${TENANT}`, TENANT],
    ['one in capitals', `${HOME}?partnerId=${TENANT.toUpperCase()}&invType=OEM#/oem`, TENANT],
    ['one behind the route', `${HOME}#/partners/oem-consent?partnerId=${TENANT}`, TENANT],
  ])('names the tenant id that its link gives: %s', (_, link, tenantId) => {
    expect(assessLink(link).request.partner.tenantId).toBe(tenantId);
  });

  test('on a look-alike of a portal is a danger', () => {
    const link = 'https://admin-microsoft.com/?invType=OEM#/partners/invitation';
    expect(assessLink(link).verdict).toBe('danger');
  });

  test('is known by its word, in any case, wherever a letter does not follow or come before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('oem', 'OEM', 'Oem'),
        fc.constantFrom('', '/', '-', '_', '1', '.'),
        (word, beside) => {
          expect(bearsOemMark(`${beside}${word}${beside}`)).toBe(true);
          expect(bearsOemMark(`po${word}x`)).toBe(false);
        },
      ),
    );
  });
});
