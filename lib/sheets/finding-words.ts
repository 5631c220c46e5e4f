import type { Finding } from '../domain/finding';
import type { MessageKey, Translate } from '../domain/text';

/** A finding in words. That every finding has its sentence is checked by a test. */
export function findingWords(text: Translate, { say, values }: Finding): string {
  return text(`finding.${say}` as MessageKey, values);
}
