import type english from '../../locales/en.json';

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** The name of a sentence in `locales/`, with dots between its parts; not those that are found by an id. */
export type MessageKey = Paths<Omit<typeof english, 'role' | 'task'>>;

/**
 * Gives a sentence in the user's language.
 * @param values what stands for `$1`, `$2` … in it; always shown as text.
 */
export type Translate = (key: MessageKey, values?: readonly string[]) => string;
