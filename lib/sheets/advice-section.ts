import type { Block } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';

/** What to do now: the recommended step first and solid, everything else quiet. */
export function adviceBlocks(view: PanelView, text: Translate): Block[] {
  const { request, verdict } = view.assessment;
  const say = (key: MessageKey): Block => ({ kind: 'text', text: text(key) });
  if (request.flow === 'partner-relationships') {
    return [say('advice.partners'), ...(verdict === 'danger' ? [takeBack('dap', true, text)] : [])];
  }
  if (verdict === 'danger' && request.dap === 'requested') {
    return [
      say('advice.dap.what'),
      say('advice.dap.not_needed'),
      message('dap', text('advice.dap.message'), text),
      takeBack('dap', false, text),
    ];
  }
  if (request.flow === 'gdap' && request.roles.length > 0) return granularAdvice(view, text);
  return [say(plainAdvice(view))];
}

function granularAdvice({ assessment }: PanelView, text: Translate): Block[] {
  const { roles, rolesComplete } = assessment.request;
  const marked = roles.filter((role) => role.grade !== 'limited').map((role) => `- ${role.name}`);
  return [
    ...(rolesComplete ? [] : [{ kind: 'text', text: text('advice.gdap.show_all') } as const]),
    { kind: 'text', text: text('advice.gdap.ask') },
    ...(marked.length === 0
      ? []
      : [message('gdap', text('advice.gdap.message', [marked.join('\n')]), text)]),
    takeBack('gdap', false, text),
  ];
}

function message(kind: 'dap' | 'gdap', words: string, text: Translate): Block {
  return {
    kind: 'message',
    message: {
      button: text(`advice.${kind}.button`),
      title: text('panel.message'),
      text: words,
      copied: text('panel.copied'),
      failed: text('panel.copy_failed'),
    },
  };
}

/** The steps to take back what was already accepted. */
function takeBack(kind: 'dap' | 'gdap', open: boolean, text: Translate): Block {
  const steps: MessageKey[] = [
    `advice.take_back.${kind}.one`,
    `advice.take_back.${kind}.two`,
    `advice.take_back.${kind}.three`,
  ];
  if (kind === 'dap') steps.push('advice.take_back.dap.four');
  return {
    kind: 'steps',
    summary: text('panel.accepted'),
    intro: text(`advice.take_back.${kind}.intro`),
    steps: steps.map((step) => text(step)),
    open,
  };
}

function plainAdvice({ state, assessment }: PanelView): MessageKey {
  if (state === 'waiting') return 'advice.waiting';
  if (state === 'unreadable') return 'advice.unreadable';
  if (assessment.verdict === 'clear') return 'advice.clear';
  return assessment.request.flow === 'app-consent' ? 'advice.app' : 'advice.cannot_tell';
}
