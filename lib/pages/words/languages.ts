/** Languages whose role names are known, as in `<html lang>`. The same as in `lib/data/roles.json`. */
export const KNOWN_LANGUAGES: readonly string[] = [
  ...['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja', 'ko', 'zh'],
];

/** Other vocabularies under the same two letters: traditional Chinese, Portuguese outside Brazil. */
const OTHER_VOCABULARY = /^(?:zh-(?:hant|tw|hk|mo)|pt-(?!br))/i;

/**
 * Whether the role names of a page's language are known.
 * @param tag what its `lang` says, such as "pt-BR".
 */
export function isKnownLanguage(tag: string): boolean {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return KNOWN_LANGUAGES.includes(language) && !OTHER_VOCABULARY.test(tag.replace('_', '-'));
}
