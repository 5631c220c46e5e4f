// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePage } from '../../lib/diagnosis/describe-page';
import { OWN_WORDS, wordsOf } from './own-words';
import { type Hidden, leaksIn, PLACES, pageWith } from './secret-page';

const SECRETS: Readonly<Record<string, string>> = {
  'a company': 'Northwind Traders',
  'a company in one word': 'Fabrikam',
  'a company that is named like a field': 'Contoso Group',
  'a company with accents': 'Wäscherei Müller',
  'a person': 'Kim Akers',
  'a mail address': 'kim.akers@fabrikam.onmicrosoft.com',
  'a tenant id': '3b33e682-00c3-41ee-9dd2-a548adf56438',
  'an id without hyphens': '3b33e68200c341ee9dd2a548adf56438',
  'a domain': 'fabrikam-suites.co.uk',
  'a phone number': '+1 (425) 555-0100',
  'a street': '4567 Main St., Buffalo',
  'a token': 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.c2VjcmV0.Zm9v_bar-baz',
  'a number': '6531449',
  markup: '<b>Tailspin</b>',
};

const LETTERS = fc.stringMatching(/^[a-z]{6,14}$/);
const SECRET = fc.oneof(
  LETTERS,
  fc.tuple(LETTERS, LETTERS).map(([one, other]) => `${one.toUpperCase()} ${other}`),
  fc.tuple(LETTERS, LETTERS).map(([one, other]) => `${one}@${other}.com`),
  fc.uuid(),
  fc.stringMatching(/^[0-9]{7,14}$/),
  fc.stringMatching(/^[A-Za-z0-9_-]{16,40}$/),
  // What every object has is made of words that data fields are made of: `valueOf`.
  fc
    .string({ unit: 'binary', minLength: 5, maxLength: 20 })
    .filter((text) => !/^[a-z]+$/i.test(text)),
);
const leaksOf = (hidden: readonly Hidden[]) => leaksIn(describePage(pageWith(hidden)), hidden);

const HIDDEN = fc.array(
  fc.record<Hidden>({ place: fc.constantFrom(...Object.keys(PLACES)), secret: SECRET }),
  { minLength: 1, maxLength: 8 },
);

describe('a report', () => {
  test.each(Object.keys(PLACES))('gives away nothing that stands in %s', (place) => {
    for (const secret of Object.values(SECRETS)) {
      const hidden = [{ place, secret }];
      expect(leaksOf(hidden)).toEqual([]);
    }
  });

  test('gives away nothing of a page that holds everything everywhere', () => {
    const hidden = Object.keys(PLACES)
      .filter((place) => place !== 'the host')
      .flatMap((place) => Object.values(SECRETS).map((secret) => ({ place, secret })));
    expect(leaksOf(hidden)).toEqual([]);
  });

  test('gives away no secret, whatever it is and wherever it stands', () => {
    fc.assert(
      fc.property(HIDDEN, (hidden) => {
        expect(leaksOf(hidden)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('holds no word but its own, where it names no fields', () => {
    fc.assert(
      fc.property(HIDDEN, (hidden) => {
        const report = describePage({ ...pageWith(hidden), language: 'en', answers: [] });
        expect(wordsOf(report).filter((word) => !OWN_WORDS.has(word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.entries(SECRETS))(
    'gives away nothing of %s that is the name of a field',
    (_, secret) => {
      const word = secret.replace(/[^A-Za-z]/g, '');
      const names = [secret, word, word.toLowerCase(), `partner.${secret}`, `${word}[].id`];
      const answers = [{ answer: 'partners', why: 'unknown-shape', status: 200, names } as const];
      const report = describePage({ ...pageWith([]), answers });
      expect(leaksIn(report, [{ place: 'a name of a field', secret }])).toEqual([]);
    },
  );

  test('still names the fields that name nobody', () => {
    const report = describePage(pageWith([{ place: 'text', secret: 'Fabrikam' }]));
    expect(report).toContain(': partnerTenantId, *, partner.*,');
  });
});

describe('the search for leaks', () => {
  test.each([
    ['a whole secret', 'html main fabrikam', 'Fabrikam', ['fabrikam']],
    ['a part of one', 'html MAIN FABRIKAM', 'kim@fabrikam.com', ['fabrikam']],
    ['an id’s part', '{id} 3b33e682', '3b33e682-00c3-41ee-9dd2-a548adf56438', ['3b33e682']],
    ['a number', 'li ×6531449', '6531449', ['6531449']],
    ['no word of our own', 'html main partner', 'Main Partner', []],
  ])('sees %s', (_, report, secret, leaks) => {
    expect(leaksIn(report, [{ place: 'text', secret }])).toEqual(leaks);
  });
});
