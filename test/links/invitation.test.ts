import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { readLink } from '../../lib/links/read-link';

const PARTNER = '11111111-2222-4333-8444-555555555555';
const PROVIDER = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
const OLD = '#/BillingAccounts/partner-invitation';
const NEW = '#/partners/invitation';
const QUERY = `invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0`;

const on = (host: string, rest: string) => `https://${host}/Adminportal/Home?${QUERY}${rest}`;
const commercial = (rest: string) => on('admin.microsoft.com', rest);

describe('what an invitation cannot prove', () => {
  test.each([
    ['the old route without DAP parameter', commercial(OLD), ['no-dap-parameter']],
    ['an empty DAP value', commercial(`&DAP=${OLD}`), ['odd-dap-value']],
    ['a DAP value of 0', commercial(`&DAP=0${NEW}`), ['odd-dap-value']],
    ['no route and no DAP', commercial(''), ['no-dap-parameter', 'missing-route']],
    ['no route with DAP=false', commercial('&DAP=false'), ['missing-route']],
    ['another route', commercial('&DAP=false#/homepage'), ['missing-route']],
    ['a route that goes on', commercial(`&DAP=false${NEW}/reseller`), ['missing-route']],
    [
      'two routes',
      `${commercial('&ref=/BillingAccounts/partner-invitation&DAP=false')}${NEW}`,
      ['missing-route'],
    ],
    [
      'no invType',
      `https://admin.microsoft.com/?partnerId=${PARTNER}${NEW}`,
      ['odd-invitation-type'],
    ],
    ['an empty invType', `https://admin.microsoft.com/?invType=${NEW}`, ['odd-invitation-type']],
    [
      'an unknown invType',
      `https://admin.microsoft.com/?invType=Friendship${NEW}`,
      ['odd-invitation-type'],
    ],
    [
      'an invType that every object knows',
      `https://admin.microsoft.com/?invType=constructor${NEW}`,
      ['odd-invitation-type'],
    ],
    [
      'two kinds of invitation',
      commercial(`&invType=ISVToCustomer${NEW}`),
      ['odd-invitation-type'],
    ],
    ['two partners', commercial(`&partnerId=${PROVIDER}${NEW}`), ['conflicting-parameters']],
    [
      'two providers',
      commercial(`&indirectCSPId=${PROVIDER}&indirectCSP=${PARTNER}${NEW}`),
      ['conflicting-parameters'],
    ],
    ['a parameter inside a value', commercial(`%26DAP=false${NEW}`), ['conflicting-parameters']],
    ['US Government', on('admin.microsoft.us', NEW), ['us-government']],
    ['US Government, older host', on('portal.office365.us', `&DAP=false${OLD}`), ['us-government']],
    ['US Government, Department of Defense', on('portal.apps.mil', NEW), ['us-government']],
    [
      'the business store',
      `https://businessstore.microsoft.com/manage/partner-invitation?${QUERY}`,
      ['no-dap-parameter'],
    ],
    [
      'the store with a language',
      `https://businessstore.microsoft.com/en-us/manage/partner-invitation?${QUERY}`,
      ['no-dap-parameter'],
    ],
    [
      'another page of the store',
      `https://educationstore.microsoft.com/?${QUERY}&DAP=false`,
      ['missing-route'],
    ],
    [
      'Partner Center as host',
      on('partner.microsoft.com', ''),
      ['no-dap-parameter', 'missing-route'],
    ],
  ])('%s', (_, link, doubts) => {
    const { request, verdict } = assessLink(link);
    expect(request.link.doubts).toEqual(doubts);
    expect(request.flow).toMatch(/^(reseller|isv)$/);
    expect(verdict).toBe('cannot-tell');
  });
});

describe('invitations that ask for delegated admin privileges', () => {
  test.each([
    ['before the hash', commercial(`&DAP=true${OLD}`), 'reseller'],
    ['in other case', commercial(`&dap=TRUE${NEW}`), 'reseller'],
    ['in the hash', commercial(`${NEW}?DAP=true`), 'reseller'],
    [
      'in the hash with everything else',
      `https://admin.microsoft.com/#/partners/invitation/reseller?${QUERY}&DAP=true`,
      'reseller',
    ],
    ['beside DAP=false', commercial(`&DAP=false&DAP=true${OLD}`), 'reseller'],
    [
      'with a route in ?ref=',
      commercial('&ref=/BillingAccounts/partner-invitation&DAP=true'),
      'reseller',
    ],
    ['for US Government', on('portal.office365.us', `&DAP=true${OLD}`), 'reseller'],
    ['at 21Vianet', on('portal.partner.microsoftonline.cn', `&DAP=true${OLD}`), 'reseller'],
    [
      'in the store',
      `https://educationstore.microsoft.com/manage/partner-invitation?${QUERY}&DAP=true`,
      'reseller',
    ],
    [
      'behind Defender for Cloud Apps',
      on('admin.microsoft.com.mcas.ms', `&DAP=true${OLD}`),
      'reseller',
    ],
    ['without a route', commercial('&DAP=true'), 'reseller'],
    [
      'by the kind of invitation',
      `https://admin.microsoft.com/?invType=Administration&partnerId=${PARTNER}${OLD}`,
      'delegated-admin',
    ],
    [
      'by the kind, against DAP=false',
      `https://admin.microsoft.com/?invType=Administration&DAP=false${NEW}`,
      'delegated-admin',
    ],
    ['by the second kind', commercial(`&invType=administration${NEW}`), 'delegated-admin'],
  ])('%s', (_, link, flow) => {
    const { request, verdict } = assessLink(link);
    expect({ flow: request.flow, dap: request.dap, verdict }).toEqual({
      flow,
      dap: 'requested',
      verdict: 'danger',
    });
  });
});

describe('invitations that prove to ask for none', () => {
  test.each([
    ['DAP=false on the old route', commercial(`&DAP=false${OLD}`), 'reseller'],
    ['DAP=false twice', commercial(`&DAP=false&dap=False${OLD}`), 'reseller'],
    ['the current route', commercial(NEW), 'reseller'],
    ['the current route on the new host', on('admin.cloud.microsoft', NEW), 'reseller'],
    [
      'the current route behind Defender for Cloud Apps',
      on('admin.cloud.microsoft.mcas.ms', NEW),
      'reseller',
    ],
    ['21Vianet', on('portal.partner.microsoftonline.cn', `&DAP=false${OLD}`), 'reseller'],
    [
      'a route in ?ref=',
      commercial('&DAP=false&ref=/BillingAccounts/partner-invitation'),
      'reseller',
    ],
    [
      'the store with DAP=false',
      `https://businessstore.microsoft.com/manage/partner-invitation?${QUERY}&DAP=false`,
      'reseller',
    ],
    [
      'an indirect reseller',
      commercial(NEW).replace('Reseller', 'IndirectReseller'),
      'indirect-reseller',
    ],
    [
      'an ISV with a tail in the hash',
      `${commercial(NEW).replace('ResellerRelationship', 'ISVToCustomer')}&dealid=1`,
      'isv',
    ],
    ['the same value twice', commercial(`&partnerId=${PARTNER.toUpperCase()}${NEW}`), 'reseller'],
  ])('%s', (_, link, flow) => {
    const { request, verdict } = assessLink(link);
    expect({ flow: request.flow, dap: request.dap, verdict }).toEqual({
      flow,
      dap: 'not-requested',
      verdict: 'clear',
    });
  });
});

describe('tenant ids of an invitation', () => {
  test.each([
    ['missing', '', undefined],
    ['a placeholder', '&indirectCSPId=YOUR_CSP_ID', undefined],
    ['contradictory', `&indirectCSPId=${PROVIDER}&indirectCSPId=${PARTNER}`, undefined],
    ['in capitals', `&INDIRECTCSPID=${PROVIDER.toUpperCase()}`, PROVIDER],
    ['under its older name', `&indirectCSP=${PROVIDER}`, PROVIDER],
    ['under both names', `&indirectCSP=${PROVIDER}&indirectCSPId=${PROVIDER}`, PROVIDER],
  ])('the provider is read or left out when it is %s', (_, rest, provider) => {
    const link = readLink(commercial(`${rest}${NEW}`));
    expect([link.partnerTenantId, link.providerTenantId]).toEqual([PARTNER, provider]);
  });
});
