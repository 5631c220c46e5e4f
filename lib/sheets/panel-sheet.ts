import { headlineOf } from '../checks/headline';
import type { PanelSheet } from '../domain/sheet';
import type { Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { adviceBlocks, preparedMessage } from './advice-section';
import { appAskerBlocks, appBlocks } from './app-section';
import { askerBlocks, nameBlocks } from './asker-section';
import { diagnosisWords } from './diagnosis-section';
import { endBlocks } from './end-section';
import { reasonFor } from './finding-words';
import { holdersBlocks } from './holders-section';
import { memoWords } from './memo-section';
import { preparedBlocks } from './prepared-section';
import { publicAttributes } from './public-attributes';
import { rolesBlocks } from './roles-section';

/** Puts everything the panel shows about a page into words. */
export function panelSheet(view: PanelView, text: Translate): PanelSheet {
  const { request, verdict, findings } = view.assessment;
  const headline = headlineOf(view);
  const action = preparedMessage(view, text);
  const diagnosis = diagnosisWords(view, text);
  const memo = memoWords(view, text);
  const list = request.flow === 'partner-relationships';
  const prepared = request.flow === 'relationship-request';
  const reasons = findings.map((one) => reasonFor(one, text));
  return {
    state: view.state,
    verdict,
    attributes: publicAttributes(view),
    folded:
      list ||
      (!prepared && verdict !== 'danger' && (view.state === 'waiting' || verdict === 'clear')),
    title: text(`headline.${headline}.title`),
    text: text(`headline.${headline}.text`),
    sections: [
      ...subject(view, text),
      { title: text('panel.now'), blocks: adviceBlocks(view, text) },
      { title: text('panel.why'), blocks: [{ kind: 'reasons', reasons }] },
    ],
    ...(action !== undefined && { action }),
    ...(diagnosis !== undefined && { diagnosis }),
    ...(memo !== undefined && { memo }),
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

/** What the panel is about: who holds what, what a link will ask, or who asks for what. */
function subject(view: PanelView, text: Translate): PanelSheet['sections'] {
  const { request } = view.assessment;
  const { flow } = request;
  if (flow === 'partner-relationships') {
    return [{ title: text('panel.held'), blocks: holdersBlocks(request, text) }];
  }
  if (flow === 'relationship-request') {
    return [{ title: text('prepared.title'), blocks: preparedBlocks(request, text, view) }];
  }
  if (request.page?.held) {
    return [
      { title: text('panel.holder'), blocks: nameBlocks(request, text) },
      {
        title: text('panel.holds'),
        blocks: [...rolesBlocks(request, text, view), ...endBlocks(request, text)],
      },
    ];
  }
  const [asker, asked] =
    flow === 'app-consent' ? [appAskerBlocks, appBlocks] : [askerBlocks, rolesBlocks];
  return [
    { title: text('panel.who'), blocks: asker(request, text) },
    {
      title: text('panel.what'),
      blocks: [...asked(request, text, view), ...endBlocks(request, text)],
    },
  ];
}
