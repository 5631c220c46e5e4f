import { describe, expect, test } from 'vitest';
import { findMismatch, shownAddresses } from '../../../lib/links/find/shown-address';
import { DANGER, EVIL, HOME } from './found';

const FREE = DANGER.replace('&DAP=true', '').replace('BillingAccounts/partner-i', 'partners/i');

describe('a text names no other address', () => {
  test.each([
    ['words', 'accept the invitation', EVIL],
    ['a name of a file', 'README.md', EVIL],
    ['a name of a product', 'ASP.NET', EVIL],
    ['a mail address', 'admin@fabrikam.com', 'mailto:admin@contoso.com'],
    ['the target itself', DANGER, DANGER],
    ['the target in capitals', HOME.toUpperCase().replace('ADMINPORTAL/HOME', ''), `${HOME}`],
    ['the target cut for display', `${HOME}?invType=Res\u2026`, DANGER],
    ['the target’s host', 'admin.microsoft.com', DANGER],
    ['the target’s host with www', 'www.contoso.com', 'https://contoso.com/about'],
    ['a name above the target’s', 'contoso.com', 'https://shop.contoso.com/'],
    ['a portal before a short link', HOME, 'https://aka.ms/admincenter'],
    ['a portal before no address', HOME, 'https://'],
  ])('when it is %s', (_, text, link) => {
    expect(findMismatch(text, link)).toBeUndefined();
  });
});

describe('a text names another address', () => {
  test.each<[string, string, string, string]>([
    ['a portal before a stranger', HOME, EVIL, 'leaves-portal'],
    [
      'a portal before one that begins like it',
      HOME,
      `${HOME.replace('.com', '.com.evil.example')}`,
      'leaves-portal',
    ],
    ['a portal’s bare name', 'Admin.Microsoft.com', EVIL, 'leaves-portal'],
    [
      'a portal before another place of Microsoft’s',
      HOME,
      'https://learn.microsoft.com/',
      'other-host',
    ],
    ['one portal before another', HOME, 'https://portal.office.com/', 'other-host'],
    ['a stranger before another', 'https://contoso.com/', 'https://fabrikam.com/', 'other-host'],
    ['a stranger before a portal', 'https://contoso.com/', DANGER, 'other-host'],
    ['a bare name before a stranger', 'www.contoso.example', EVIL, 'other-host'],
    ['an invitation before one that asks for more', FREE, DANGER, 'other-request'],
    [
      'an invitation of one partner before another’s',
      FREE,
      FREE.replace('3b33', '4c44'),
      'other-request',
    ],
  ])('when it is %s', (_, text, link, kind) => {
    expect(findMismatch(text, link)).toMatchObject({ kind });
  });
});

test('addresses are shown with a scheme, with a portal’s name, or alone', () => {
  expect(shownAddresses('https://a.example/x, admin.microsoft.com/y')).toEqual([
    'https://a.example/x',
    'https://admin.microsoft.com/y',
  ]);
  expect(shownAddresses(' contoso.com ')).toEqual(['https://contoso.com']);
  expect(shownAddresses('ask contoso.com')).toEqual([]);
});
