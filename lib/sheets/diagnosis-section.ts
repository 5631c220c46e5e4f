import type { DiagnosisWords } from '../domain/sheet';
import type { Translate } from '../domain/text';
import type { PanelView } from '../domain/view';

/** Offers a report to whoever can teach Consent Lens this page; undefined where the page could be read. */
export function diagnosisWords({ state }: PanelView, text: Translate): DiagnosisWords | undefined {
  if (state !== 'unreadable') return undefined;
  return {
    button: text('diagnosis.button'),
    hint: text('diagnosis.hint'),
    copied: text('panel.copied'),
    failed: text('panel.copy_failed'),
  };
}
