import { describe, expect, test } from 'vitest';
import { pickByQuery, pickInvitation, pickList } from './pick-scenario';
import { scenarios } from './scenarios';
import { german } from './site/words-de.js';
import { english } from './site/words-en.js';
import { french } from './site/words-fr.js';
import { japanese } from './site/words-ja.js';

/** Every key of nested words, as paths. */
const pathsIn = (words: object, above = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? pathsIn(value, `${above}${key}.`)
      : [`${above}${key}`],
  );

describe('the scenarios', () => {
  test('have an id and a link of their own', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ url }) => url)).size).toBe(scenarios.length);
  });

  test.each(scenarios)(
    '$id has a plain id, a title of one line and the partner of no other',
    (scenario) => {
      const { id, page, title, url } = scenario;
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(title).toMatch(/^.{5,110}$/);
      if (page === 'ordinary') return;
      const isList = page === 'partner-relationships' || page === 'relationship';
      expect((isList ? pickList : pickAny)(new URL(url))?.id).toBe(id);
    },
  );

  test('of ordinary pages and sign-in steps are the quiet ones', () => {
    const quiet = scenarios.filter(({ isQuiet }) => isQuiet).map(({ id }) => id);
    expect(quiet).toEqual([
      'sign-in',
      'sign-in-before-consent',
      'sign-in-stay',
      'consent-needs-admin',
      'partner-center-customers',
    ]);
  });
});

describe('the words of the pages', () => {
  test.each([
    ['German', german],
    ['French', french],
    ['Japanese', japanese],
  ])('are complete in %s', (_, words) => {
    expect(pathsIn(words).sort()).toEqual(pathsIn(english).sort());
  });
});

function pickAny(url: URL) {
  return pickInvitation(url) ?? pickByQuery(url);
}
