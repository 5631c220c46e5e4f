import { describe, expect, test } from 'vitest';
import { describeAddress } from '../../lib/diagnosis/describe-address';

const ID = '3b33e682-00c3-41ee-9dd2-a548adf56438';
const HOME = 'https://admin.microsoft.com/Adminportal/Home';

const line = (start: string, href: string) =>
  describeAddress(href)
    .find((one) => one.startsWith(`${start}: `))
    ?.slice(start.length + 2);

describe('an address in a report', () => {
  test.each(['', 'not an address', 'https://', '//admin.microsoft.com'])('"%s" is none', (href) => {
    expect(describeAddress(href)).toEqual(['host: unknown']);
  });

  test('is told line by line', () => {
    const link = `${HOME}?invType=ResellerRelationship&partnerId=${ID}&DAP=true#/BillingAccounts/partner-invitation`;
    expect(describeAddress(link)).toEqual([
      'host: admin-center, commercial',
      'path: /adminportal/home',
      'parameters: invtype=resellerrelationship, partnerid, dap=true',
      'route: #/billingaccounts/partner-invitation',
      'parameters of the route: none',
    ]);
  });

  test.each([
    ['https://admin.microsoft.com/', 'admin-center, commercial'],
    ['https://admin.cloud.microsoft/', 'admin-center, commercial'],
    ['https://admin.microsoft.com.mcas.ms/', 'admin-center, commercial, behind a proxy'],
    ['https://admin.microsoft.com.mcas-gov.us/', 'admin-center, us-government, behind a proxy'],
    ['https://login.partner.microsoftonline.cn/', 'sign-in, china'],
    ['https://contoso.admin.microsoft.com/', 'unknown'],
    ['https://contoso.example/', 'unknown'],
  ])('%s stands on %s', (href, host) => {
    expect(line('host', href)).toBe(host);
  });

  test.each([
    ['#/partners', '#/partners'],
    ['#/partners/invitation&dealid=5', '#/partners/invitation'],
    [
      `#/partners/invitation/granularAdminRelationships/${ID}-${ID}`,
      '#/partners/invitation/granularadminrelationships/{id}',
    ],
    ['#/contoso/Partners/', '#/{word}/partners/'],
    ['#/partners%2Finvitation', '#/partners/invitation'],
    ['#/part%6Eers/6531449', '#/partners/{id}'],
    ['#/kim@contoso.com', '#/{word}'],
    [`#${'/x'.repeat(20)}`, `#${'/{word}'.repeat(11)}/…`],
    ['', '#'],
  ])('%s is the route %s', (hash, route) => {
    expect(line('route', HOME + hash)).toBe(route);
  });

  test.each([
    [
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
      '/common/oauth2/v2.0/authorize',
    ],
    [`https://login.microsoftonline.com/${ID}/adminConsent`, '/{id}/adminconsent'],
    [
      'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent',
      '/{word}/v2.0/adminconsent',
    ],
    ['https://portal.office.com/partner/partnersignup.aspx', '/partner/partnersignup.aspx'],
  ])('%s has the path %s', (href, path) => {
    expect(line('path', href)).toBe(path);
  });

  test.each([
    ['?invType=Contoso&DAP=contoso', 'invtype={other}, dap={other}'],
    ['?INVTYPE=administration&Dap=TRUE&dap=false', 'invtype=administration, dap=true, dap=false'],
    ['?contoso=true&partnerId=contoso', '{name}, partnerid'],
    ['?ref=/BillingAccounts/agreement', 'ref'],
    ['?client_id=x&scope=User.Read&contoso', 'client_id, scope, {name}'],
    ['?constructor=1&__proto__=1', '{name}, {name}'],
    ['?', 'none'],
    [`?${'a&'.repeat(33)}`, `${'{name}, '.repeat(30)}3 more`],
  ])('%s has the parameters %s', (query, parameters) => {
    expect(line('parameters', HOME + query)).toBe(parameters);
    expect(line('parameters of the route', `${HOME}#/partners${query}`)).toBe(parameters);
  });
});
