import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress } from '../../lib/offers/mail-address';

const PASTE = 'Please paste it here.';

describe('the address of a mail', () => {
  test('holds subject and text, with the line breaks of a mail', () => {
    expect(mailAddress('A & B', 'Grüße\n100 %\r\n', PASTE)).toEqual({
      href: 'mailto:?subject=A%20%26%20B&body=Gr%C3%BC%C3%9Fe%0D%0A100%20%25%0D%0A',
      whole: true,
    });
  });

  test.each([
    [100, true],
    [1800, true],
    [1900, false],
    [20_000, false],
  ])('of a text with %d letters holds all of it: %s', (length, whole) => {
    const text = 'a'.repeat(length);
    const address = mailAddress('S', text, PASTE);
    expect(address.whole).toBe(whole);
    expect(address.href.includes(text)).toBe(whole);
    expect(address.href.includes(encodeURIComponent(PASTE))).toBe(!whole);
  });

  test('is one address, whatever was typed, and gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const { href } = mailAddress('S', `${text}\ud800`, PASTE);
        const [, body = ''] = href.split('&body=');
        expect(href).toMatch(/^mailto:\?subject=S&body=[^&?#\s]*$/);
        expect(decodeURIComponent(body).replaceAll('\r\n', '\n')).toBe(
          `${text}\ud800`.toWellFormed().replaceAll('\r\n', '\n'),
        );
      }),
    );
  });
});
