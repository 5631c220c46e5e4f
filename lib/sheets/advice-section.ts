import type { Role } from '../domain/request';
import type { Block, PreparedMessage } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';

/** What to do now, in the order of use; the prepared message comes apart, see `preparedMessage`. */
export function adviceBlocks(view: PanelView, text: Translate): Block[] {
  const { request, verdict } = view.assessment;
  const say = (key: MessageKey): Block => ({ kind: 'text', text: text(key) });
  if (request.flow === 'partner-relationships') {
    return [say('advice.partners'), ...(verdict === 'danger' ? [takeBack('dap', text)] : [])];
  }
  if (asksForDap(view)) {
    return [say('advice.dap.what'), say('advice.dap.not_needed'), takeBack('dap', text)];
  }
  if (request.flow !== 'gdap' || request.roles.length === 0) return [say(plainAdvice(view))];
  return [
    ...(request.rolesComplete ? [] : [say('advice.gdap.show_all')]),
    say(strongRoles(request.roles).length > 0 ? 'advice.gdap.ask' : 'advice.gdap.check'),
    takeBack('gdap', text),
  ];
}

/** The message that the recommended step sends to the partner; undefined when there is nothing to ask. */
export function preparedMessage(view: PanelView, text: Translate): PreparedMessage | undefined {
  const { request } = view.assessment;
  if (asksForDap(view)) return message('dap', text('advice.dap.message'), text);
  const strong = strongRoles(request.roles);
  if (request.flow !== 'gdap' || strong.length === 0) return undefined;
  const names = strong.map((role) => `- ${role.name}`).join('\n');
  return message('gdap', text('advice.gdap.message', [names]), text);
}

function asksForDap({ assessment: { request, verdict } }: PanelView): boolean {
  return verdict === 'danger' && request.dap === 'requested';
}

function strongRoles(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role.grade !== 'limited');
}

function message(kind: 'dap' | 'gdap', words: string, text: Translate): PreparedMessage {
  return {
    button: text(`advice.${kind}.button`),
    title: text('panel.message'),
    text: words,
    copied: text('panel.copied'),
    failed: text('panel.copy_failed'),
  };
}

/** The steps to take back what was already accepted. */
function takeBack(kind: 'dap' | 'gdap', text: Translate): Block {
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
  };
}

function plainAdvice({ state, assessment }: PanelView): MessageKey {
  if (state === 'waiting') return 'advice.waiting';
  if (state === 'unreadable') return 'advice.unreadable';
  if (assessment.verdict === 'clear') return 'advice.clear';
  return assessment.request.flow === 'app-consent' ? 'advice.app' : 'advice.cannot_tell';
}
