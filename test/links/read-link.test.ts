import { describe, expect, test } from 'vitest';
import { assessLink } from '../../lib/checks/assess-link';
import { LONGEST_LINK, readLink } from '../../lib/links/read-link';

const MARKED = 'invType=Administration';

describe('readLink on bad input', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0'],
    ['zero-width characters alone', '\u200b\u200c\ufeff'],
    ['a word', 'partner'],
    ['a scheme alone', 'https://'],
    ['a host alone', 'admin.microsoft.com'],
    ['a host that is none', 'https://a b/'],
    ['a damaged escape in the host', 'https://%/'],
    ['a NUL', '\u0000'],
    ['a NUL within', 'https://example.org/\u0000'],
    ['lone surrogates', '\ud800 \udc00'],
    ['lone surrogates in an address', 'https://example.org/\ud800?\udfff#\ud800'],
    ['a script', 'javascript:alert(1)'],
    ['a mail address', 'mailto:admin@example.org'],
    ['data', 'data:text/html,hello'],
    ['a file', 'file:///C:/Windows'],
    ['an extension’s page', 'chrome-extension://x/popup.html'],
  ])('%s is no consent', (_, raw) => {
    expect(assessLink(raw).verdict).toBe('not-consent');
    expect(readLink(raw)).toMatchObject({ flow: 'none', dap: 'not-applicable', doubts: [] });
  });

  test.each([
    ['a script', `javascript:location='https://admin.microsoft.com/?${MARKED}'`],
    ['a mail', `mailto:a@example.org?body=https://admin.microsoft.com/?${MARKED}`],
    ['data', `data:text/html,<a href="https://admin.microsoft.com/?${MARKED}">`],
    ['two slashes without a scheme', `//admin.microsoft.com/?${MARKED}`],
    ['a damaged scheme', `htps//admin.microsoft.com/?${MARKED}`],
    ['spaces instead of a host', `https:// /?${MARKED}`],
    ['an encoded address', encodeURIComponent(`https://admin.microsoft.com/?${MARKED}`)],
    ['a NUL in front of a word', `\u0000x?${MARKED}`],
  ])('%s with the marks of a consent link cannot be told', (_, raw) => {
    const { request, verdict } = assessLink(raw);
    expect([request.link.doubts, verdict]).toEqual([['not-an-address'], 'cannot-tell']);
  });

  test.each([
    ['100 kB of nothing', 'x'.repeat(100_000)],
    ['100 kB of a link', `https://admin.microsoft.com/?${MARKED}&x=${'%25'.repeat(33_000)}`],
    ['one character too many', `https://example.org/${'x'.repeat(LONGEST_LINK - 19)}`],
  ])('%s is too long to be told', (_, raw) => {
    const { request, verdict } = assessLink(raw);
    expect([request.link.doubts, verdict]).toEqual([['too-long'], 'cannot-tell']);
  });

  test.each([
    ['entities', `https://admin.microsoft.com/?${MARKED}&x=${'&amp;'.repeat(3000)}`],
    ['nested entities', `https://admin.microsoft.com/?${MARKED}&x=&${'amp;'.repeat(4000)}`],
    ['percent signs', `https://admin.microsoft.com/?${MARKED}&x=${'%25'.repeat(5000)}`],
    ['backslashes', `https://admin.microsoft.com/?${MARKED}&x=${'\\'.repeat(16_000)}`],
    ['slashes in the hash', `https://admin.microsoft.com/?${MARKED}#${'/'.repeat(16_000)}`],
    ['parameters', `https://admin.microsoft.com/?${MARKED}${'&a=1'.repeat(4000)}`],
  ])('the longest link full of %s is read like any other', (_, raw) => {
    expect(raw.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(assessLink(raw).verdict).toBe('danger');
  });
});

describe('readLink', () => {
  test.each([
    ['the admin center', `https://admin.microsoft.com/x/partner-invitation`],
    [
      'its path instead of its hash',
      'https://admin.cloud.microsoft/partners/invitation/granularAdminRelationships/x',
    ],
    ['the store', 'https://businessstore.microsoft.com/other/partner-invitation-2'],
  ])('marks of a consent that no form claims are a doubt on %s', (_, link) => {
    const { request, verdict } = assessLink(link);
    expect([request.link.doubts, verdict]).toEqual([['missing-route'], 'cannot-tell']);
  });

  test.each([
    [
      'one of Microsoft’s known short links',
      'https://go.microsoft.com/fwlink/?LinkId=2074649',
      'not-consent',
    ],
    ['an unknown short link', 'https://go.microsoft.com/fwlink/?linkid=1', 'cannot-tell'],
    [
      'two ids in a short link',
      'https://go.microsoft.com/fwlink/?linkid=2074649&linkid=1',
      'cannot-tell',
    ],
    ['a short link without an id', 'https://go.microsoft.com/fwlink', 'cannot-tell'],
  ])('%s', (_, link, verdict) => {
    expect(assessLink(link).verdict).toBe(verdict);
  });

  test('names the host in lower case and keeps what was mended', () => {
    expect(readLink(' HTTPS://Admin.Microsoft.com/?a=1&amp;b=2#/homepage')).toMatchObject({
      host: 'admin.microsoft.com',
      repairs: ['html-entity'],
    });
  });
});
