import type { Finding } from '../domain/finding';
import type { Reason } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';

/** A finding in words. That every finding has its sentence is checked by a test. */
export function findingWords(text: Translate, { say, values }: Finding): string {
  return text(`finding.${say}` as MessageKey, values);
}

/** A finding in words, with the page that it rests on. */
export function reasonFor(finding: Finding, text: Translate): Reason {
  return {
    check: finding.check,
    text: findingWords(text, finding),
    source: finding.source,
    sourceLabel: text('panel.source'),
  };
}
