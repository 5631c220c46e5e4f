import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleCatalogueSchema } from '../../lib/data/role-schema';
import json from '../../lib/data/roles.json';
import { findRole } from '../../lib/roles/find-role';
import { isRoleName } from '../../lib/roles/is-role-name';
import { keyHash, nameKey } from '../../lib/roles/name-key';
import { namesOf } from '../../tools/fingerprint-roles';

const NAMED = roleCatalogueSchema
  .parse(json)
  .roles.flatMap((role) => namesOf(role).map((name) => ({ id: role.id, name })));

describe('the key of a name', () => {
  test.each<[what: string, name: string, key: string]>([
    ['nothing', '', ''],
    ['a name', 'Global Administrator', 'globaladministrator'],
    ['a hyphen', 'Exchange-Empfängeradministrator', 'exchangeempfängeradministrator'],
    ['an accent of its own', 'Exchange-Empfa\u0308nger', 'exchangeempfänger'],
    ['a zero-width space before the accent', 'Empfa\u200b\u0308nger', 'empfänger'],
    ['apostrophes', "Partner's ’role` ´365", 'partnersrole365'],
    ['an apostrophe in full width', 'd＇authentification', 'dauthentification'],
    ['every dash', 'A-B\u2010C\u2013D\u2014E\u2212F\uff0dG\u301cH', 'abcdefgh'],
    ['a soft hyphen', 'Admini\u00adstrator', 'administrator'],
    ['bidi marks', '\u200eGlobal\u202a Reader\u2069', 'globalreader'],
    ['a variation selector', 'Global\ufe0f Reader\u{e0100}', 'globalreader'],
    ['a filler that looks like a space', '전역\u3164관리자', '전역관리자'],
    ['a blank Braille cell', 'Global\u2800Reader', 'globalreader'],
    ['an ideographic space', '全体　管理者', '全体管理者'],
    ['full-width letters', 'Ｇｌｏｂａｌ Ｒｅａｄｅｒ', 'globalreader'],
    ['half-width katakana', 'ﾍﾙﾌﾟﾃﾞｽｸ管理者', 'ヘルプデスク管理者'],
    ['half-width katakana with a hidden character', 'ﾌ\u200bﾟ', 'プ'],
    ['a long vowel, which is no dash', 'ユーザー管理者', 'ユーザー管理者'],
    ['the same in half width', 'ﾕｰｻﾞｰ管理者', 'ユーザー管理者'],
    ['Korean written in parts', '\u110c\u1165\u11ab\u110b\u1167\u11a8 관리자', '전역관리자'],
    ['a sharp s', 'Straße', 'strasse'],
    ['a large sharp s', 'STRAẞE', 'strasse'],
    ['double s', 'STRASSE', 'strasse'],
    ['a final sigma', 'ΑΝΑΓΝΩΣΤΗΣ', 'αναγνωστησ'],
    ['the same in small letters', 'αναγνωστης', 'αναγνωστησ'],
    ['capitals by Turkish rules', 'GLOBAL ADMİNİSTRATOR', 'globaladministrator'],
    ['small letters by Turkish rules', 'ıntune admınıstrator', 'intuneadministrator'],
    ['a ligature', 'Oﬃce', 'office'],
    ['a letter that looks like another', 'Glоbal', 'glоbal'],
  ])('with %s', (_, name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('of a key is the key itself, and case never matters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (points) => {
        const name = String.fromCodePoint(...points);
        const key = nameKey(name);
        expect(nameKey(key)).toBe(key);
        expect(nameKey(name.toLowerCase())).toBe(nameKey(name.toUpperCase()));
      }),
    );
  });
});

test('plain text has the same key by the short way as by the long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (name) => {
      expect(nameKey(name)).toBe(nameKey(`${name}\u200b`));
    }),
  );
});

/** What a page may put anywhere into a name: spaces, dashes, and characters that nobody sees. */
const UNSEEN = [
  ...[' ', '\t', '\n', '\u00a0', '\u1680', '\u2009', '\u202f', '\u3000', '\u2028'],
  ...['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63', '\uff0d'],
  ...['\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e'],
  ...['\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\u2800', '\u3164', '\ufe0e', '\ufe0f'],
  ...['\ufeff', '\uffa0', '\u0000', '\u0007', '\u{e0100}', '\u{e0001}'],
];

describe('whatever nobody sees', () => {
  const unseen = fc.array(fc.constantFrom(...UNSEEN), { minLength: 1, maxLength: 4 });
  const insertions = fc.array(fc.tuple(fc.nat(), unseen), { minLength: 1, maxLength: 6 });
  const written = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => name.normalize('NFD'),
  );

  test('is put into a name, and wherever, the role found is the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMED), written, insertions, ({ id, name }, write, places) => {
        const text = places.reduce((so, [place, characters]) => {
          const at = place % (so.length + 1);
          return so.slice(0, at) + characters.join('') + so.slice(at);
        }, write(name));
        expect([text, findRole(text).id, isRoleName(text)]).toEqual([text, id, true]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(UNSEEN.map((character) => [character.codePointAt(0)?.toString(16), character]))(
    'U+%s changes no name, in the middle of it or around it',
    (_, character) => {
      const lost = NAMED.filter(({ id, name }) => {
        const at = Math.floor(name.length / 2);
        const text = `${character}${name.slice(0, at)}${character}${name.slice(at)}${character}`;
        return findRole(text).id !== id;
      });
      expect(lost).toEqual([]);
    },
  );
});

describe('a fingerprint', () => {
  test.each([[''], ['a'], ['globaladministrator'], ['\ud800'], ['x'.repeat(10_000)]])(
    'has six digits',
    (key) => {
      expect(keyHash(key)).toMatch(/^[0-9a-z]{6}$/);
    },
  );

  test('belongs to one key alone', () => {
    const keys = [...new Set(NAMED.map(({ name }) => nameKey(name)))];
    expect(new Set(keys.map(keyHash)).size).toBe(keys.length);
  });

  test('is met by hardly any other text', () => {
    const hits = Array.from({ length: 50_000 }, (_, at) => `text ${at} 文字列`).filter(isRoleName);
    expect(hits).toEqual([]);
  });
});
