import german from '../../locales/de.json';
import english from '../../locales/en.json';

export const ENGLISH = flatten(english);
export const GERMAN = flatten(german);

/** A language's sentences by key, with dots between the key's parts. */
export type Sentences = ReadonlyMap<string, string>;

/** How many values a sentence wants: the highest `$n` in it. */
export function wantedValues(sentence: string): number {
  return Math.max(0, ...(sentence.match(/\$\d/g) ?? []).map((place) => Number(place.slice(1))));
}

/** A text's sentences; a colon and a paragraph end one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?:;]\s+|\n+/).filter((sentence) => sentence.trim() !== '');
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function flatten(tree: object): Sentences {
  const walk = (part: unknown, path: readonly string[]): [string, string][] => {
    if (typeof part === 'string') return [[path.join('.'), part]];
    return Object.entries(part ?? {}).flatMap(([name, inner]) => walk(inner, [...path, name]));
  };
  return new Map(walk(tree, []));
}
