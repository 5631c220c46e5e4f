import type { Block, PreparedMessage } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { overIn } from '../requests/request-over';
import { isResellerFlow } from '../requests/reseller-flow';
import { appAdviceBlocks, appMessage } from './app-advice';
import { afterAccepting, beforeAccepting } from './guidance';
import { partnerMessage } from './partner-message';
import { preparedAdvice, preparedText } from './prepared-advice';
import { takeBackBlocks } from './take-back';

/** What to do now, in the order of use; the prepared message comes apart, see `preparedMessage`. */
export function adviceBlocks(view: PanelView, text: Translate): Block[] {
  const { request } = view.assessment;
  if (request.flow === 'app-consent') return appAdviceBlocks(view, text);
  if (request.flow === 'relationship-request') return preparedAdvice(view, text);
  const over = overIn(request);
  if (request.accepted || over === 'accepted') {
    return [afterAccepting(request, text), ...takeBackBlocks(request, text, true)];
  }
  if (over === 'ended') return [{ kind: 'text', text: text('advice.partners') }];
  const advice = plainAdvice(view).map((key): Block => ({ kind: 'text', text: text(key) }));
  const held = request.page?.held === true;
  const invites = request.flow === 'gdap' || isResellerFlow(request.flow);
  return [
    ...advice,
    ...(invites && !held ? [beforeAccepting(request, text)] : []),
    ...takeBackBlocks(request, text, held),
  ];
}

/** The message that the recommended step sends to the partner; undefined when there is nothing to ask. */
export function preparedMessage(view: PanelView, text: Translate): PreparedMessage | undefined {
  const { request } = view.assessment;
  if (request.flow === 'app-consent') return appMessage(view, text);
  if (request.flow === 'relationship-request') return preparedText(view, text);
  // What is accepted or held is taken back, not asked about; what has ended is neither.
  if (request.accepted || request.page?.held || overIn(request)) return undefined;
  return partnerMessage(view, text);
}

function asksForDap({ assessment: { request, verdict } }: PanelView): boolean {
  return verdict === 'danger' && request.dap === 'requested';
}

function plainAdvice(view: PanelView): readonly MessageKey[] {
  const { state, assessment } = view;
  const { flow, page, roles, rolesComplete } = assessment.request;
  if (flow === 'partner-relationships' || page?.held) return ['advice.partners'];
  if (asksForDap(view)) return ['advice.dap.what', 'advice.dap.not_needed'];
  if (flow === 'gdap' && roles.length > 0) {
    const strong = roles.some(({ grade }) => grade !== 'limited');
    return [
      ...(rolesComplete ? [] : (['advice.gdap.show_all'] as const)),
      strong ? 'advice.gdap.ask' : 'advice.gdap.check',
    ];
  }
  if (state === 'waiting') return ['advice.waiting'];
  if (state === 'unreadable') return ['advice.unreadable'];
  if (assessment.verdict === 'clear') return ['advice.clear'];
  if (flow === 'oem') return ['advice.oem'];
  return ['advice.cannot_tell'];
}
