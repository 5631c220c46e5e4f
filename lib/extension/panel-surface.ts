import type { PanelSheet } from '../domain/sheet';
import { ownWords } from './page-runtime';
import { createPanelHost, type PanelHost } from './panel-host';
import type { KnownOfPage, ShowSheet } from './panel-run';

/** Draws a sheet into the panel's surface; undefined clears it. */
export type DrawSheet = (
  surface: HTMLElement,
  sheet: PanelSheet | undefined,
  known: KnownOfPage,
) => void;

const NOTHING: KnownOfPage = { adapter: undefined, answers: [] };

/**
 * Makes the panel's element when there is something to show and takes it away when there is not.
 * @param css the panel's style sheet.
 */
export function createPanelSurface(page: Document, css: string, draw: DrawSheet): ShowSheet {
  let host: PanelHost | undefined;
  let drawn = '';
  return (shown, known = NOTHING) => {
    if (shown === undefined) {
      drawn = '';
      if (host !== undefined) draw(host.surface, undefined, known);
      host?.remove();
      host = undefined;
      return;
    }
    const sheet = shown === 'failed' ? withoutAnswer() : shown;
    host ??= createPanelHost(page, css);
    host.update(sheet.attributes, page.defaultView?.performance.now() ?? 0);
    const text = JSON.stringify([sheet, known]);
    if (text !== drawn) draw(host.surface, sheet, known);
    drawn = text;
  };
}

/** What stands on the page when the background gave no answer: that nothing can be told. */
function withoutAnswer(): PanelSheet {
  const name = ownWords('extension_name');
  return {
    state: 'unreadable',
    verdict: 'cannot-tell',
    attributes: {
      'data-state': 'unreadable',
      'data-verdict': 'cannot-tell',
      'data-flow': 'none',
      'data-dap': 'cannot-tell',
      'data-roles': '',
      'data-roles-complete': 'false',
    },
    folded: true,
    title: ownWords('headline_unreadable_title'),
    text: ownWords('finding_page_unread_failed'),
    sections: [],
    labels: { panel: name, name, byline: '', fold: name, unfold: name, move: name },
  };
}
