// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  placeUnder,
  readPartnerName,
  textUnder,
  withoutPartnerName,
} from '../../lib/pages/labelled-text';
import { DURATION_HEADING } from '../../lib/pages/page-words';
import { readLines } from '../../lib/pages/text-lines';

const linesOf = (html: string) =>
  readLines(new DOMParser().parseFromString(html, 'text/html').body);
const duration = (html: string) => textUnder(linesOf(html), DURATION_HEADING);

const PARTNER = '<h2>Partner information</h2><div>Contoso</div>';

describe('the text under a label', () => {
  test.each([
    ['a heading', '<h2>Duration</h2><div>90 days</div>'],
    ['a label element', '<label>Duration</label><div>90 days</div>'],
    ['a term of a list', '<dl><dt>Duration</dt><dd>90 days</dd></dl>'],
    ['plain text, where nothing is marked up', '<div>Duration</div><div>90 days</div>'],
    [
      'the marked one, though text before it reads the same',
      '<div>Duration</div><div>1 day</div><h2>Duration</h2><div>90 days</div>',
    ],
    [
      'the marked one, though a part of the page’s own text is not',
      `${PARTNER}<div>Duration</div><div>1 day</div><h2>Duration</h2><div>90 days</div>`,
    ],
  ])('stands under %s', (_, html) => {
    expect(duration(html)).toBe('90 days');
  });

  test.each([
    ['the page has no such label', '<h2>Roles</h2><div>90 days</div>'],
    ['nothing stands under it', '<h2>Duration</h2>'],
    ['a heading follows', '<h2>Duration</h2><h2>Roles</h2>'],
    ['a control follows', '<h2>Duration</h2><button>Change</button>'],
    [
      'only the partner’s address reads like one, on a page that marks its labels',
      `${PARTNER}<div>Duration</div><div>1 day</div>`,
    ],
    ['only a sentence speaks of it', '<p>The duration is on the next page.</p><p>90 days</p>'],
  ])('is not there where %s', (_, html) => {
    expect(duration(html)).toBeUndefined();
  });

  test('has no place where nothing is marked up', () => {
    expect(placeUnder(linesOf('<p>Duration</p><p>90 days</p>'), DURATION_HEADING)).toBe(-1);
    expect(placeUnder([], DURATION_HEADING)).toBe(-1);
  });
});

describe('the partner’s name', () => {
  test.each([
    ['its heading', PARTNER],
    ['its heading, whatever a sentence says', `<p>Your partner, X, requests roles</p>${PARTNER}`],
    ['an English sentence', '<p>Your partner, Contoso, requests these admin roles.</p>'],
    ['a German sentence', '<p>Contoso möchte Ihr Partner sein.</p>'],
    ['a French sentence', '<p>Votre partenaire, Contoso, demande ces rôles.</p>'],
  ])('is found by %s', (_, html) => {
    expect(readPartnerName(linesOf(html))).toBe('Contoso');
  });

  test('is not guessed', () => {
    expect(readPartnerName(linesOf('<h1>Contoso</h1><p>Contoso sells.</p>'))).toBeUndefined();
  });
});

describe('without the partner’s name', () => {
  const rest = (html: string) => withoutPartnerName(linesOf(html)).map(({ text }) => text);
  const page = (name: string) =>
    `<a>${name}</a><h1>${name}</h1><p>Your partner, ${name}, requests these roles.</p><p>Text</p>
     <h2>Partner information</h2><div>${name}</div><h2>Roles</h2><div>Global Administrator</div>`;

  test('a page keeps all else', () => {
    expect(rest(page('Contoso'))).toEqual([
      'Text',
      'Partner information',
      'Roles',
      'Global Administrator',
    ]);
  });

  test('a page keeps its roles, also those that the partner is called like', () => {
    expect(rest(page('Global Administrator'))).toEqual(rest(page('Contoso')));
    expect(rest(page('Roles'))).toContain('Roles');
  });

  test('a page that marks no name keeps everything', () => {
    expect(rest('<h1>Contoso</h1><p>Contoso</p>')).toEqual(['Contoso', 'Contoso']);
  });
});
