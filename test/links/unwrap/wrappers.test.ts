import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_WRAPPERS } from '../../../lib/links/unwrap/all-wrappers';
import { findWrapper } from '../../../lib/links/unwrap/find-wrapper';
import type { Wrapped } from '../../../lib/links/unwrap/wrapper';
import { WRAPS } from '../../fuzz/wrap';
import { FIXED } from '../mutations';

const INNER =
  'https://admin.microsoft.com/?invType=ResellerRelationship&DAP=true#/partners/invitation';
const IN = encodeURIComponent(INNER);
const V3 = 'https://urldefense.com/v3/';
const SAFE = 'https://nam06.safelinks.protection.outlook.com/';

function unwrap(address: string): Wrapped | undefined {
  const url = new URL(address);
  return findWrapper(url)?.unwrap(url);
}

describe('every wrapper', () => {
  const places = ALL_WRAPPERS.flatMap(({ places }) => places);

  test('has places of its own, in lower case', () => {
    expect(new Set(places).size).toBe(places.length);
    for (const place of places)
      expect(place).toMatch(/^\.?[a-z0-9]+(?:[.-][a-z0-9]+)+(?:\/[a-z0-9./-]*)?$/);
  });

  test.each(places)('%s is no wrapper on somebody else’s host', (place) => {
    const [host = '', ...path] = place.split('/');
    const name = host.startsWith('.') ? `x${host}` : host;
    for (const other of [
      `${name}.evil.example`,
      `evil-${name}`,
      `${name.replaceAll('.', '-')}.example`,
    ]) {
      const same = host.startsWith('.') && other.endsWith(host);
      const address = new URL(`https://${other}/${path.join('/')}?url=${IN}`);
      if (!same) expect(findWrapper(address)).toBeUndefined();
    }
  });

  test.each(Object.entries(WRAPS))('%s gives back any address that was put into it', (_, wrap) => {
    const letters = fc.stringMatching(/^[A-Za-z0-9%&=#/?;:@!$'()*+,._~-]*$/);
    fc.assert(
      fc.property(letters, fc.webPath(), (tail, path) => {
        const address = `https://portal.example${path}?a=${tail.replaceAll('__;', '').replaceAll('___', '')}`;
        const unwrapped = unwrap(wrap(address));
        if (unwrapped === 'damaged') return;
        expect(unwrapped).toEqual({
          link: new URL(address).href === address ? address : expect.any(String),
        });
      }),
      { ...FIXED, numRuns: 300 },
    );
  });

  test.each(Object.entries(WRAPS))('%s gives back an invitation to the letter', (_, wrap) => {
    expect(unwrap(wrap(INNER))).toEqual({ link: INNER });
  });
});

describe('what cannot be read for certain', () => {
  test.each<[string, string]>([
    ['Safe Links without an address', SAFE],
    ['Safe Links with an empty hash route behind it', `${SAFE}?url=${IN}#/partners/invitation`],
    [
      'two different addresses',
      `${SAFE}?url=${IN}&url=${encodeURIComponent('https://x.example/')}`,
    ],
    [
      'two addresses of a service that knows two names',
      `https://www.google.com/url?q=${IN}&url=https%3A%2F%2Fx.example`,
    ],
    ['a DAP parameter that has fallen out', `${SAFE}?url=${IN}&DAP=true`],
    ['an encoded parameter that has fallen out', `${SAFE}?url=${IN}&%69nvType=Administration`],
    ['damaged escapes', `${SAFE}?url=https%3A%2F%2Fx.example%2F%zz`],
    ['damaged UTF-8', `${SAFE}?url=https%3A%2F%2Fx.example%2F%ff`],
    [
      'Proofpoint 2 with a damaged escape',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__x-',
    ],
    ['Proofpoint 3 without its end', `${V3}__https://x.example/`],
    ['Proofpoint 3 without its signature', `${V3}__https://x.example/__;Iw`],
    ['Proofpoint 3 without its start', `${V3}https://x.example/__;!!a!b$`],
    ['too few characters', `${V3}__https://x.example/*a*b__;Iw!!a!b$`],
    ['too many characters', `${V3}__https://x.example/*a__;IyMj!!a!b$`],
    ['a run that is longer than what is left', `${V3}__https://x.example/**Ca__;Iw!!a!b$`],
    ['a run without its length', `${V3}__https://x.example/**__;IyM!!a!b$`],
    ['a run of a length that does not exist', `${V3}__https://x.example/**!a__;IyM!!a!b$`],
    ['characters that are no UTF-8', `${V3}__https://x.example/*a__;_w!!a!b$`],
    ['characters that are no base64', `${V3}__https://x.example/*a__;I!!a!b$`],
    ['two ends, so two addresses', `${V3}__https://x.example/__;!!a!b$__;!!c!d$`],
    ['Avanan without its end', 'https://url.avanan.click/v2/___https://x.example/'],
    ['Avanan with two ends', 'https://url.avanan.click/v2/___https://x.example/___.y/___.Zz'],
    [
      'Avanan with escapes of its own',
      'https://url.avanan.click/v2/___https://x.example/a*2Fb___.Zz',
    ],
    ['Avanan with a hash behind it', 'https://url.avanan.click/v2/___https://x.example/___.Zz#/a'],
    ['Cisco with an open address', 'https://secure-web.cisco.com/1abc/https://x.example/'],
    [
      'Cisco with a query of its own',
      'https://secure-web.cisco.com/1abc/https%3A%2F%2Fx.example?DAP=true',
    ],
  ])('%s', (_, address) => {
    expect(unwrap(address)).toBe('damaged');
  });

  test.each([
    'https://protect-eu.mimecast.com/s/0RnpCrmB6fnzpmDtYCsC4?domain=docs.umbrella.com',
    'https://url.au.m.mimecastprotect.com/s/feDJC6XQJvFw53zVIjIYxO?domain=url.avanan.click',
    'https://aka.ms/x',
    'https://go.microsoft.com/fwlink/?linkid=1',
    'https://go.microsoft.com/fwlink/?linkid=2074649&linkid=1',
    'https://bit.ly/x?linkid=2074649',
    'https://clicktime.symantec.com/a/1/x=?d=y',
  ])('%s only its service can read', (address) => {
    expect(unwrap(address)).toBe('opaque');
  });

  test.each([
    'https://go.microsoft.com/fwlink/?linkid=2074649',
    'https://GO.microsoft.com/fwlink?LinkId=2116573',
    'https://aka.ms/',
    'https://secure-web.cisco.com/',
    'https://clicktime.symantec.com/',
  ])('%s wraps nothing', (address) => {
    expect(unwrap(address)).toBe('nothing');
  });

  test.each([
    'https://www.mimecast.com/products/',
    'https://www.google.com/search?q=https%3A%2F%2Fx.example',
    'https://outlook.office.com/mail/',
    'https://www.trendmicro.com/en_us/business.html',
    'https://urldefense.com/',
    'https://safelinks.protection.outlook.com.evil.example/?url=x',
  ])('%s is no wrapper', (address) => {
    expect(findWrapper(new URL(address))).toBeUndefined();
  });
});

describe('Proofpoint’s third form', () => {
  test.each([
    ['one character', '*a__;Iw', '#a'],
    ['the last character', 'a*__;Iw', 'a#'],
    ['a run of two', '**Aa__;IyM', '##a'],
    ['a run and one more', '**A*a__;IyMj', '###a'],
    ['a character of several bytes', '*__;4oKs', '€'],
    ['nothing replaced', '__;', ''],
    ['asterisks that were escaped on the way', '%2Aa__;Iw', '#a'],
  ])('%s', (_, written, path) => {
    const link = `https://x.example/${path}`;
    expect(unwrap(`${V3}__https://x.example/${written}!!a!b$`)).toEqual({ link });
  });

  test('inside itself gives the inner one whole', () => {
    const wrap = WRAPS['proofpoint-v3'] ?? String;
    expect(unwrap(wrap(wrap(INNER)))).toEqual({ link: wrap(INNER) });
  });
});
