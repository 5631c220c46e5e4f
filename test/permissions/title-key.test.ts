import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleKey } from '../../lib/permissions/title-key';

describe('a title’s fingerprint', () => {
  test.each(['', ' ', '…', '—.,;', '\u200b'])('of %j is none', (title) => {
    expect(titleKey(title)).toBeUndefined();
  });

  test.each([
    ['Read your mail', ' read  your MAIL. '],
    ['Read users’ basic profile', "Read users' basic profile"],
    ['ユーザー メールの読み取り', 'ユーザー\u3000メールの読み取り'],
    ['Ｒｅａｄ mail', 'Read mail'],
  ])('%j and %j have the same', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  test.each([
    ['Read your mail', 'Read user mail'],
    ['Read all groups', 'Read and write all groups'],
    ['ディレクトリ', 'ティレクトリ'],
    ['a', 'b'],
  ])('%j and %j have not', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });

  test('has eight digits, for every text with a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(titleKey(`a${text}`)).toMatch(/^[0-9a-z]{8}$/);
      }),
    );
  });

  test('uses all of its width: a hundred thousand numbered titles stay apart', () => {
    const keys = new Set(Array.from({ length: 100_000 }, (_, at) => titleKey(`Read things ${at}`)));
    expect(keys.size).toBe(100_000);
  });
});
