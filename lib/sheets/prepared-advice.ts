import type { Flow } from '../domain/request';
import type { Block, PreparedMessage } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { dapFreeText } from '../links/dap-free-text';
import { dapFreeTwin } from '../links/dap-free-twin';
import { preparedStatements } from '../requests/prepared-statements';
import { customerNote } from './customer-note';
import { askingLinks } from './prepared-section';

/**
 * What follows on the partner's side. Sources: https://learn.microsoft.com/autopilot/registration-auth for
 * the customers list, CSV and API; https://learn.microsoft.com/partner-center/announcements/2023-august for
 * the role that device management needs; https://learn.microsoft.com/partner-center/gdap-faq for GDAP.
 */
const NEXT: Partial<Record<Flow, readonly MessageKey[]>> = {
  reseller: ['prepared.next.customers_list', 'prepared.next.devices', 'prepared.next.devices_role'],
  'indirect-reseller': [
    'prepared.next.customers_list',
    'prepared.next.csv',
    'prepared.next.api',
    'prepared.next.devices_role',
  ],
  isv: ['prepared.next.licences'],
  gdap: ['prepared.next.once', 'prepared.next.fixed_roles'],
};

/** What to do before the link is sent, and what comes after. */
export function preparedAdvice(view: PanelView, text: Translate): Block[] {
  const steps = NEXT[view.assessment.request.link.flow] ?? [];
  return [
    { kind: 'text', text: text(adviceOf(view, preparedText(view, text))) },
    ...(steps.length === 0
      ? []
      : [
          {
            kind: 'steps',
            summary: text('prepared.next.summary'),
            intro: text('prepared.next.intro'),
            steps: steps.map((step) => text(step)),
          } as const,
        ]),
  ];
}

/**
 * What the partner may send: the text, or the link alone, without delegated admin privileges; for a link that
 * asks for none a note that says what was checked. Undefined where there is nothing to send.
 */
export function preparedText(view: PanelView, text: Translate): PreparedMessage | undefined {
  const { request, verdict } = view.assessment;
  const asking = askingLinks(request);
  if (asking.length === 0) {
    return verdict === 'clear'
      ? message('prepared.copy_note', noteFor(view, text), text)
      : undefined;
  }
  const mail = request.page?.prepared?.text;
  const free = mail === undefined ? undefined : dapFreeText(mail);
  if (free !== undefined) return message('prepared.copy_text', free, text);
  const twins = asking.map(dapFreeTwin).filter((twin) => twin !== undefined);
  return twins.length < asking.length
    ? undefined
    : message('prepared.copy_link', [...new Set(twins)].join('\n'), text);
}

function adviceOf({ state, assessment }: PanelView, ready?: PreparedMessage): MessageKey {
  const { request, verdict } = assessment;
  if (request.dap === 'requested') {
    if (ready === undefined) return 'prepared.now.new_request';
    return request.page?.prepared?.dapBox ? 'prepared.now.clear_box' : 'prepared.now.send_other';
  }
  if (verdict === 'danger') {
    return request.link.imitation === undefined
      ? 'prepared.now.strong'
      : 'prepared.now.new_request';
  }
  if (verdict === 'clear') return 'prepared.now.clear';
  if (verdict === 'caution') return 'prepared.now.limited';
  return state === 'waiting' ? 'prepared.now.waiting' : 'prepared.now.unsure';
}

function noteFor({ assessment: { request } }: PanelView, text: Translate): string {
  const links = request.page?.prepared?.links ?? [];
  const isv = preparedStatements(request).every(({ flow }) => flow === 'isv');
  return customerNote({ links, tenantId: request.partner.tenantId, isv }, text);
}

function message(button: MessageKey, words: string, text: Translate): PreparedMessage {
  return {
    button: text(button),
    title: text('prepared.text'),
    text: words,
    copied: text('panel.copied'),
    failed: text('panel.copy_failed'),
  };
}
