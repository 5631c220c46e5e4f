import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { PORTAL_HOSTS } from '../../lib/data/hosts';
import { isOneEdit } from '../../lib/links/one-edit';
import { readLink } from '../../lib/links/read-link';
import { FIXED } from './mutations';
import { ORDINARY_HOSTS } from './ordinary-hosts';

describe('a host that is as good as a portal’s name', () => {
  test.each([
    ['lookalike', 'admin.micros0ft.com'],
    ['lookalike', 'adrnin.microsoft.com'],
    ['lookalike', 'admin.rnicrosoft.com'],
    ['lookalike', 'admin.mïcrosoft.com'],
    ['lookalike', 'аdmin.microsoft.com'],
    ['lookalike', 'admin.miсrоsоft.com'],
    ['lookalike', 'admin.microsоft.com.mcas.example'],
    ['lookalike', 'xn--dmin-43d.microsoft.com'],
    ['lookalike', 'login.microsoftonIine.com'],
    ['lookalike', 'login.micros0ftonline.com'],
    ['lookalike', 'admin.microsft.com'],
    ['lookalike', 'admin.microsofft.com'],
    ['lookalike', 'admin.mircosoft.com'],
    ['lookalike', 'login.microsoftonlin.com'],
    ['lookalike', 'admin.micros0ft.co'],
    ['lookalike', 'portal.off1ce.com'],
    ['lookalike', 'login.vvindows.net'],
    ['other-suffix', 'admin.microsoft.co'],
    ['other-suffix', 'admin.microsoft.com.co'],
    ['other-suffix', 'admin.microsoft.com.evil.example'],
    ['other-suffix', 'admin-microsoft-com.example'],
    ['other-suffix', 'admin-microsoft.com'],
    ['other-suffix', 'adminmicrosoft.com'],
    ['other-suffix', 'admin-microsoft.co.uk'],
    ['other-suffix', 'admin.cloud-microsoft.com'],
    ['other-suffix', 'admincloudmicrosoft.com'],
    ['other-suffix', 'login-microsoftonline.com'],
    ['other-suffix', 'login.microsoftonline.net'],
    ['other-suffix', 'login.microsoft-online.com'],
    ['other-suffix', 'portal-office365.us'],
    ['other-suffix', 'portal.office.com.evil.example'],
    ['other-suffix', 'x.login.windows.net.evil.example'],
  ])('is an imitation on any link: %s, %s', (kind, host) => {
    expect(readLink(`https://${host}/`).imitation).toBe(kind);
    expect(assessLink(`https://${host}/en-us?x=1`).verdict).toBe('danger');
  });
});

describe('a host that only sounds like Microsoft', () => {
  test.each([
    ['added-words', 'microsoft-admin-center.example'],
    ['added-words', 'microsoft-partner.com'],
    ['added-words', 'rnicrosoft-support.com'],
    ['added-words', 'office365-login.net'],
    ['added-words', 'login.m365-admincenter.com'],
    ['lookalike', 'partners.microsft.com'],
    ['lookalike', 'micros0ft.com'],
    ['other-suffix', 'www.microsoft.com.evil.example'],
    ['host', 'evil.example'],
    ['host', '203.0.113.7'],
  ])('is an imitation on a consent link alone: %s, %s', (kind, host) => {
    expect(readLink(`https://${host}/?invType=ResellerRelationship`).imitation).toBe(kind);
    expect(readLink(`https://${host}/`).imitation).toBeUndefined();
  });

  test('is one too where the marks are hidden by encoding', () => {
    const hidden = encodeURIComponent('?invType=ResellerRelationship');
    expect(readLink(`https://microsoft-partner.com/${hidden}`).imitation).toBe('added-words');
    expect(readLink(`https://evil.example/${hidden}`)).toMatchObject({ doubts: ['foreign-host'] });
  });
});

describe('an ordinary host', () => {
  test('is one of many', () => {
    expect(new Set(ORDINARY_HOSTS).size).toBeGreaterThan(200);
  });

  test.each(ORDINARY_HOSTS)('%s imitates nothing', (host) => {
    for (const rest of ['/', '/a/b?x=1#/c', '/partner/adminconsent', '/?q=microsoft+partner']) {
      expect(assessLink(`https://${host}${rest}`).verdict).toBe('not-consent');
    }
  });

  test.each(PORTAL_HOSTS.map(({ host }) => host))('%s itself imitates nothing', (host) => {
    expect(readLink(`https://${host}/`).imitation).toBeUndefined();
    expect(readLink(`https://x.${host}/?invType=Administration`).imitation).toBeUndefined();
  });
});

describe('one edit', () => {
  test.each([
    ['', ''],
    ['same', 'same'],
    ['ab', 'cd'],
    ['abcd', 'badc'],
    ['abc', 'abcde'],
    ['abcdef', 'bcdefa'],
  ])('is not between %j and %j', (one, other) => {
    expect([isOneEdit(one, other), isOneEdit(other, one)]).toEqual([false, false]);
  });

  test('is any letter more, less or other, or two neighbours swapped', () => {
    const word = fc.stringMatching(/^[a-d]{2,12}$/);
    fc.assert(
      fc.property(word, fc.nat(20), fc.nat(3), (text, place, kind) => {
        const at = place % (text.length - 1);
        const [before, letter, next, after] = [
          text.slice(0, at),
          text.charAt(at),
          text.charAt(at + 1),
          text.slice(at + 2),
        ];
        const changed = [
          `${before}${next}${after}`,
          `${before}x${letter}${next}${after}`,
          `${before}x${next}${after}`,
          `${before}${next}${letter}${after}`,
        ][kind];
        expect(isOneEdit(text, changed ?? text)).toBe(changed !== text);
      }),
      { ...FIXED, numRuns: 500 },
    );
  });
});
