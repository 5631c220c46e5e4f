import { i18n } from '#i18n';
import type { Translate } from '../domain/text';

/** Gives a sentence in the browser's language, from `locales/`. */
export const translate: Translate = (key, values = []) =>
  // The library wants the number of values per key; ours is checked over all keys by a test.
  i18n.t(key.replaceAll('-', '_') as never, [...values] as never);
