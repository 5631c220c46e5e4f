import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLabel } from '../../lib/links/decode-label';
import { FIXED } from './mutations';

describe('decodeLabel', () => {
  test.each([
    ['nothing', ''],
    ['a plain label', 'admin'],
    ['the mark alone', 'xn--'],
    ['a letter that is no digit', 'xn--ä'],
    ['digits that end too early', 'xn--9'],
    ['a number too large', 'xn--99999999999'],
    ['a label that is too long to exist', `xn--${'a'.repeat(60)}`],
  ])('leaves %s as it is, or reads nothing into it', (_, label) => {
    expect(['', label]).toContain(decodeLabel(label));
  });

  test.each([
    ['xn--80a', 'а'],
    ['xn--dmin-43d', 'аdmin'],
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--fiq228c', '中文'],
  ])('%s is %s', (label, letters) => {
    expect(decodeLabel(label)).toBe(letters);
  });

  test('undoes what the platform encodes', () => {
    const letters = fc.array(
      fc.constantFrom(...'abcxyz019', ...'аеосрхіјѕ', ...'äöüßéè', ...'αβγ', ...'中文字'),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(letters, (list) => {
        const label = list.join('').normalize('NFC');
        const ascii = domainToASCII(`${label}.example`).split('.')[0] ?? '';
        if (ascii.startsWith('xn--')) expect(decodeLabel(ascii)).toBe(label);
      }),
      { ...FIXED, numRuns: 1000 },
    );
  });

  test('answers whatever stands behind the mark', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,59}$/), (rest) => {
        expect(typeof decodeLabel(`xn--${rest}`)).toBe('string');
      }),
      { ...FIXED, numRuns: 2000 },
    );
  });
});
