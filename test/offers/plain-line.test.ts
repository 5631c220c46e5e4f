import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord, plainLine } from '../../lib/offers/plain-line';

describe('a name as one line', () => {
  test.each([
    ['Fabrikam', 'Fabrikam'],
    ['  Fabri \n\t kam ', 'Fabri kam'],
    ['Fabrikam\u202e gnp.exe', 'Fabrikam gnp.exe'],
    ['Fabri\u200bkam\u0000', 'Fabrikam'],
    ['\u2028', ''],
    ['ファブリカム', 'ファブリカム'],
  ])('%j: %j', (name, line) => {
    expect(plainLine(name)).toBe(line);
  });

  test('is short, and holds nothing that is not seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const line = plainLine(name);
        expect(line.length).toBeLessThanOrEqual(100);
        expect(line).not.toMatch(/\p{C}|[\n\r\t]|^\s|\s$/u);
      }),
    );
  });
});

describe('text that is cut', () => {
  test.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two'],
    ['one two three', 7, 'one two'],
    ['one two three', 6, 'one'],
    ['onetwothree', 6, 'onetwo'],
    ['😀😀', 3, '😀'],
    ['', 5, ''],
  ])('%j at %d: %j', (text, most, left) => {
    expect(cutAtWord(text, most)).toBe(left);
  });

  test('is its beginning, fits, and is well formed where it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 60 }),
        (text, most) => {
          const left = cutAtWord(text, most);
          expect(text.startsWith(left)).toBe(true);
          expect(left.length).toBeLessThanOrEqual(most);
          expect(left.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
