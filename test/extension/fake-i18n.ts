import type { MessageKey } from '../../lib/domain/text';
import { sentencesIn } from './sentences';

const english = sentencesIn('en');

/** Stands for `#i18n` in unit tests, which WXT makes when it builds: the English sentences. */
export const i18n = {
  t: (key: MessageKey, values: readonly string[] = []): string => english(key, values),
};
