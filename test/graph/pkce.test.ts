import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../lib/graph/base64url';
import { challengeOf, VERIFIER_BYTES, verifierOf } from '../../lib/graph/pkce';

describe('text for addresses', () => {
  test('gives back the bytes that went in, in letters that need no escape', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = toBase64Url(bytes);
        expect(encodeURIComponent(text)).toBe(text);
        expect(fromBase64Url(text)).toEqual(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  test.each(['a', 'ab=', 'a+b/', 'ä', 'a b'])('"%s" is none', (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});

describe('the challenge', () => {
  test('is the one of RFC 7636, appendix B', () => {
    expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });

  test('is of a verifier as long as it must be', () => {
    expect(verifierOf(new Uint8Array(VERIFIER_BYTES))).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
