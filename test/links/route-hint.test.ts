import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { readPortalAddress } from '../../lib/links/portal-address';
import { readPortalLink } from '../../lib/links/read-portal-link';
import { mayConcernConsent } from '../../lib/links/route-hint';
import { ALL_PAGES } from '../../lib/pages/all-pages';
import { LABELS } from './labels';
import { encodeSome, FIXED, mixedCase } from './mutations';

/**
 * Whether any reader claims an address. Not on the sign-in hosts and in Partner Center: their pages are told
 * by what they show, and their addresses never reach the hint.
 */
function isClaimed(href: string): boolean {
  const url = new URL(href);
  const portal = findPortal(url.hostname);
  if (portal === undefined || ['sign-in', 'partner-center'].includes(portal.kind)) return false;
  const address = readPortalAddress(url, portal);
  return ALL_PAGES.some((page) => page.matches(address)) || readPortalLink(address).flow !== 'none';
}

const claimed = [
  ...LABELS.map(({ url }) => new URL(url).href),
  ...[
    'https://admin.microsoft.com/#/partners',
    'https://admin.microsoft.com/?ref=/partners',
    'https://admin.microsoft.com/?ref=/partners/invitation',
    'https://admin.cloud.microsoft/?#/partners/invitation/granularAdminRelationships/x',
    'https://admin.microsoft.com/?invType=ISVToCustomer',
    'https://admin.microsoft.com/#/x?invType=Administration',
    'https://businessstore.microsoft.com/manage/partner-invitation',
    'https://portal.office.com/partner/partnersignup',
  ],
].filter(isClaimed);

const dice = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 });

/** Encodes letters, and in later rounds also the escapes of earlier ones; hides what nobody sees. */
const rewritten = fc
  .tuple(
    fc.constantFrom(...claimed),
    dice,
    fc.array(dice, { maxLength: 3 }),
    fc.constantFrom('', '%00', '%E2%80%8B', '%C2%AD', '%7F', '%2500'),
    fc.nat(200),
  )
  .map(([href, cases, rounds, hidden, place]) => {
    const [scheme = '', , host = '', ...rest] = href.split('/');
    const mixed = mixedCase(rest.join('/'), cases);
    const spread = mixed.slice(0, place) + hidden + mixed.slice(place);
    const encoded = rounds.reduce((text, round) => encodeSome(text, round, /[a-z0-9%]/i), spread);
    return new URL(`${scheme}//${host}/${encoded}`).href;
  });

describe('mayConcernConsent', () => {
  test.each(claimed.map((href) => [href]))('%s may', (href) => {
    expect(mayConcernConsent(href)).toBe(true);
  });

  test.each([
    ['encoded once', 'https://admin.microsoft.com/#/%70artners'],
    ['encoded three times', 'https://admin.microsoft.com/#/%252570artners'],
    ['with an encoded escape', 'https://admin.microsoft.com/#/%%37%30artners'],
    ['with a NUL', 'https://admin.microsoft.com/#/part%00ners'],
    ['with zero-width characters', 'https://admin.microsoft.com/?inv%E2%80%8BType=Administration'],
    ['encoded deep in ?ref=', 'https://admin.microsoft.com/?ref=/%252525252570artners'],
  ])('an address that is claimed may: %s', (_, href) => {
    expect(isClaimed(href)).toBe(true);
    expect(mayConcernConsent(href)).toBe(true);
  });

  test('every address that is claimed may, in any case and encoding', () => {
    let seen = 0;
    fc.assert(
      fc.property(rewritten, (href) => {
        if (!isClaimed(href)) return;
        seen += 1;
        expect(mayConcernConsent(href)).toBe(true);
      }),
      { ...FIXED, numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  test('of the ordinary addresses only the list of partners may', () => {
    const ordinary = LABELS.filter(({ verdict }) => verdict === 'not-consent');
    expect(ordinary.length).toBeGreaterThan(30);
    expect(ordinary.map(({ url }) => url).filter(mayConcernConsent)).toEqual([
      'https://admin.microsoft.com/AdminPortal/Home#/partners',
      'https://admin.cloud.microsoft/?#/partners',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a host that contains the word', 'https://portal.partner.microsoftonline.cn/AdminPortal/Home'],
    ['the word cut in two by a slash', 'https://admin.microsoft.com/part/ner'],
    ['escapes that never end', `https://admin.microsoft.com/#${'%25'.repeat(50_000)}`],
  ])('%s does not', (_, href) => {
    expect(mayConcernConsent(href)).toBe(false);
  });
});
