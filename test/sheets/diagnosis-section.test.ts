import { describe, expect, test } from 'vitest';
import { viewPage } from '../../lib/checks/view-page';
import { failure } from '../../lib/domain/result';
import type { PanelState } from '../../lib/domain/view';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import german from '../../locales/de.json';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { link, SIGHTS } from '../requests/combinations';

const LANGUAGES = [
  ['English', english],
  ['German', german],
] as const;

const VIEWS = SIGHTS.map(viewPage);

/** Up to a hundred different views in one state. */
const viewsThatAre = (state: PanelState) => {
  const all = VIEWS.filter((view) => view.state === state);
  const step = Math.max(1, Math.floor(all.length / 100));
  return all.filter((_, index) => index % step === 0);
};

describe.each(LANGUAGES)('the offer of a report in %s', (_, words) => {
  const text = textFrom(words);

  test.each<[PanelState, boolean]>([
    ['waiting', false],
    ['assessed', false],
    ['unreadable', true],
  ])('stands on a sheet that is %s: %s', (state, offered) => {
    const sheets = viewsThatAre(state).map((view) => panelSheet(view, text));
    expect(sheets.length).toBeGreaterThan(0);
    expect(new Set(sheets.map((sheet) => sheet.diagnosis !== undefined))).toEqual(
      new Set([offered]),
    );
  });

  test('says what is in it, and that nothing is sent', () => {
    const view = viewPage({
      link: link({}),
      words: failure('no-accept-control'),
      settled: true,
      late: true,
    });
    expect(panelSheet(view, text).diagnosis).toEqual({
      button: words.diagnosis.button,
      hint: words.diagnosis.hint,
      copied: words.panel.copied,
      failed: words.panel.copy_failed,
    });
  });
});
