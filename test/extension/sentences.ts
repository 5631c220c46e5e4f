import type { Translate } from '../../lib/domain/text';
import german from '../../locales/de.json';
import english from '../../locales/en.json';

const LOCALES: Readonly<Record<Language, unknown>> = { en: english, de: german };

/** The languages the extension speaks. */
export type Language = 'en' | 'de';

/**
 * Gives the sentences of one language as the browser would: `$1`, `$2` … stand for the values.
 * @throws when there is no such sentence, or when it wants a value that was not given.
 */
export function sentencesIn(language: Language): Translate {
  return (key, values = []) => {
    const sentence = key
      .replaceAll('-', '_')
      .split('.')
      .reduce((part, name) => partOf(part, name), LOCALES[language]);
    if (typeof sentence !== 'string') throw new Error(`No sentence "${key}" in ${language}.`);
    return sentence.replace(/\$(\d)/g, (_, place: string) => {
      const value = values[Number(place) - 1];
      if (value === undefined) throw new Error(`"${key}" wants a value for $${place}.`);
      return value;
    });
  };
}

function partOf(part: unknown, name: string): unknown {
  return typeof part === 'object' && part !== null
    ? (part as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
