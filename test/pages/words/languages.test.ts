import { describe, expect, test } from 'vitest';
import json from '../../../lib/data/roles.json';
import { isKnownLanguage, KNOWN_LANGUAGES } from '../../../lib/pages/page-words';

describe('a page’s language', () => {
  test.each([
    ...['en', 'en-US', 'de-AT', 'fr-FR', 'es-419', 'it', 'nl-BE', 'pt-BR', 'pt_BR', 'pt'],
    ...['ja-JP', 'ko-KR', 'zh', 'zh-CN', 'zh-Hans-CN', 'ZH-cn'],
  ])('%s is known', (tag) => {
    expect(isKnownLanguage(tag)).toBe(true);
  });

  test.each([
    ...['', 'x', 'pl', 'fi-FI', 'sv-SE', 'tr', 'ru-RU', 'ar-SA', 'deu', 'english'],
    // Other words for the same roles: no names of theirs are in the catalogue.
    ...['pt-PT', 'pt-pt', 'zh-TW', 'zh-Hant', 'zh_Hant_HK', 'zh-HK'],
  ])('"%s" is not', (tag) => {
    expect(isKnownLanguage(tag)).toBe(false);
  });
});

test('the known languages are those of the catalogue of roles', () => {
  const named = new Set(json.roles.flatMap((role) => Object.keys(role.names)));
  expect([...KNOWN_LANGUAGES].sort()).toEqual(['en', ...named].sort());
});
