import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessLink } from '../../../lib/checks/assess-link';
import { readLink } from '../../../lib/links/read-link';
import { DEEPEST, unwrapLink } from '../../../lib/links/unwrap/unwrap-link';
import { WRAPS } from '../../fuzz/wrap';
import { PLAIN_LABELS } from '../labels';
import { FIXED } from '../mutations';

const CLEAR = 'https://admin.microsoft.com/?invType=ResellerRelationship#/partners/invitation';
const DAP = CLEAR.replace('#', '&DAP=true#');
const safe = WRAPS['safe-links'] ?? String;
const proofpoint = WRAPS['proofpoint-v3'] ?? String;
const many = (link: string, times: number) =>
  Array.from({ length: times }).reduce<string>((inner) => safe(inner), link);

describe('a wrapped link', () => {
  test.each(Object.entries(WRAPS))('in %s says what the link inside says', (_, wrap) => {
    for (const { url } of PLAIN_LABELS) {
      const inner = new URL(url.replaceAll('&amp;', '&').replaceAll('\\&', '&')).href;
      const { wrappers, ...said } = readLink(wrap(inner));
      expect(wrappers).toHaveLength(1);
      if (said.doubts.includes('damaged-wrapper')) continue;
      expect(said).toEqual(readLink(inner));
    }
  });

  test('names what it was taken out of, from outside to inside', () => {
    const { request, findings, verdict } = assessLink(safe(proofpoint(CLEAR)));
    expect(request.link.wrappers).toEqual([
      { wrapper: 'Safe Links', host: 'nam06.safelinks.protection.outlook.com' },
      { wrapper: 'Proofpoint', host: 'urldefense.com' },
    ]);
    expect(verdict).toBe('clear');
    expect(findings.find(({ check }) => check === 'wrapped-link')).toMatchObject({
      say: 'wrapped-link.read',
      values: ['Safe Links, Proofpoint'],
    });
  });

  test(`is read through ${DEEPEST} wrappers and not through one more`, () => {
    expect(assessLink(many(CLEAR, DEEPEST)).verdict).toBe('clear');
    const { request, verdict } = assessLink(many(DAP, DEEPEST + 1));
    expect([request.link.doubts, verdict]).toEqual([['too-many-wrappers'], 'cannot-tell']);
  });

  test.each([
    ['plain http', safe(CLEAR).replace('https:', 'http:')],
    ['a port', safe(CLEAR).replace('outlook.com/', 'outlook.com:8443/')],
    ['a name before the host', safe(CLEAR).replace('https://', 'https://user@')],
    ['plain http further in', proofpoint(safe(CLEAR).replace('https:', 'http:'))],
  ])('with %s around it proves nothing', (_, link) => {
    const { request, verdict } = assessLink(link);
    expect([request.flow, request.link.doubts, verdict]).toEqual([
      'reseller',
      ['odd-wrapper'],
      'cannot-tell',
    ]);
    expect(assessLink(link.replaceAll('ResellerRelationship', 'Administration')).verdict).toBe(
      'danger',
    );
  });

  test('under a portal’s name is an imitation', () => {
    const link = safe(CLEAR).replace('https://', 'https://admin.microsoft.com@');
    expect(assessLink(link)).toMatchObject({
      verdict: 'danger',
      request: { link: { imitation: 'user-info' } },
    });
  });

  test.each([
    ['no address', safe('admin.microsoft.com/?invType=ResellerRelationship#/partners/invitation')],
    ['a script', safe('javascript:alert(1)')],
    ['an address without slashes', safe('https:admin.microsoft.com/')],
    ['nothing', safe('')],
    ['a host that is none', safe('https://a b/'.replace(' ', '%'))],
  ])('that holds %s cannot be told', (_, link) => {
    const { request, verdict } = assessLink(link);
    expect([request.link.doubts, verdict]).toEqual([['damaged-wrapper'], 'cannot-tell']);
  });

  test.each([
    ['entities', safe(DAP.replaceAll('&', '&amp;')), 'html-entity'],
    ['a line break', safe(DAP.replace('DAP', 'D\r\nAP')), 'white-space'],
    ['one slash of two', proofpoint(DAP).replace('__https://', '__https:/'), undefined],
  ])('is mended inside: %s', (_, link, repair) => {
    const { request, verdict } = assessLink(link);
    expect(verdict).toBe('danger');
    expect(request.link.repairs).toEqual(repair === undefined ? [] : [repair]);
  });

  test('that leads to no consent is none', () => {
    expect(assessLink(safe('https://example.org/')).verdict).toBe('not-consent');
  });
});

describe('a wrapper in the wrong place helps nobody', () => {
  test.each([
    [
      'inside a portal’s parameter',
      `https://admin.microsoft.com/?url=${encodeURIComponent(CLEAR)}`,
    ],
    ['on somebody else’s host', safe(CLEAR).replace('outlook.com/', 'outlook.com.evil.example/')],
    ['below somebody else’s name', safe(CLEAR).replace('nam06.safelinks', 'nam06-safelinks')],
  ])('%s', (_, link) => {
    expect(assessLink(link).verdict).not.toBe('clear');
    expect(readLink(link).wrappers).toBeUndefined();
  });
});

test('an address inside is never longer than the one around it', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 200 });
  const wraps = fc.constantFrom(...Object.values(WRAPS));
  fc.assert(
    fc.property(any, fc.array(wraps, { maxLength: 7 }), (text, around) => {
      const link = around.reduce(
        (inner, wrap) => wrap(inner),
        `https://x.example/${encodeURI(text)}`,
      );
      const { url, wrappers } = unwrapLink(new URL(link));
      expect(url.href.length).toBeLessThanOrEqual(new URL(link).href.length);
      expect(wrappers.length).toBeLessThanOrEqual(DEEPEST);
    }),
    { ...FIXED, numRuns: 500 },
  );
});
