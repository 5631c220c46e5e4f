import { headlineOf } from '../checks/headline';
import type { PanelSheet } from '../domain/sheet';
import type { Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { adviceBlocks, preparedMessage } from './advice-section';
import { askerBlocks } from './asker-section';
import { findingWords } from './finding-words';
import { holdersBlocks } from './holders-section';
import { publicAttributes } from './public-attributes';
import { rolesBlocks } from './roles-section';

/** Puts everything the panel shows about a page into words. */
export function panelSheet(view: PanelView, text: Translate): PanelSheet {
  const { request, verdict, findings } = view.assessment;
  const headline = headlineOf(view);
  const action = preparedMessage(view, text);
  const list = request.flow === 'partner-relationships';
  const reasons = findings.map((finding) => ({
    check: finding.check,
    text: findingWords(text, finding),
    source: finding.source,
    sourceLabel: text('panel.source'),
  }));
  return {
    state: view.state,
    verdict,
    attributes: publicAttributes(view),
    folded: list || (verdict !== 'danger' && (view.state === 'waiting' || verdict === 'clear')),
    title: text(`headline.${headline}.title`),
    text: text(`headline.${headline}.text`),
    sections: [
      ...(list
        ? [{ title: text('panel.held'), blocks: holdersBlocks(request, text) }]
        : [
            { title: text('panel.who'), blocks: askerBlocks(request, text) },
            { title: text('panel.what'), blocks: rolesBlocks(request, text) },
          ]),
      { title: text('panel.now'), blocks: adviceBlocks(view, text) },
      { title: text('panel.why'), blocks: [{ kind: 'reasons', reasons }] },
    ],
    ...(action !== undefined && { action }),
    labels: {
      panel: text('panel.label'),
      name: text('extension.name'),
      byline: text('panel.byline'),
      fold: text('panel.collapse'),
      unfold: text('panel.expand'),
      move: text('panel.move'),
    },
  };
}
