import type { Translate } from '../lib/domain/text.ts';

/** Sentences as a file in `locales/` holds them: texts under names, in groups. */
export type Sentences = { readonly [name: string]: string | Sentences };

/**
 * Gives sentences without a browser, from the content of a file in `locales/`.
 * @throws when there is no such sentence, or when it wants a value that was not given.
 */
export function textFrom(sentences: Sentences): Translate {
  return (key, values = []) => {
    const sentence = key
      .replaceAll('-', '_')
      .split('.')
      .reduce<string | Sentences | undefined>(partOf, sentences);
    if (typeof sentence !== 'string') throw new Error(`There is no sentence "${key}".`);
    return sentence.replace(/\$(\d)/g, (_, place: string) => {
      const value = values[Number(place) - 1];
      if (value === undefined)
        throw new Error(`The sentence "${key}" wants a value for $${place}.`);
      return value;
    });
  };
}

function partOf(
  part: string | Sentences | undefined,
  name: string,
): string | Sentences | undefined {
  return typeof part === 'object' && Object.hasOwn(part, name) ? part[name] : undefined;
}
