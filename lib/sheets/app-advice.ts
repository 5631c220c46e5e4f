import type { AskedPermission } from '../domain/app';
import type { Block, PreparedMessage } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { narrowerPermissions } from '../permissions/narrower-permissions';

/**
 * What to do about an app that asks, in the order of use.
 * Sources: https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent for who may approve,
 * https://learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions for taking back.
 */
export function appAdviceBlocks(view: PanelView, text: Translate): Block[] {
  return [
    ...adviceOf(view).map((key): Block => ({ kind: 'text', text: text(key) })),
    {
      kind: 'steps',
      summary: text('panel.accepted'),
      intro: text('app.take_back.intro'),
      steps: [
        text('app.take_back.one'),
        text('app.take_back.two'),
        text('app.take_back.three'),
        text('app.take_back.four'),
      ],
    },
  ];
}

/** The message to the app's maker; undefined where nothing that reaches far is asked for. */
export function appMessage(
  { assessment }: PanelView,
  text: Translate,
): PreparedMessage | undefined {
  const strong = (assessment.request.app?.permissions ?? []).filter(isStrong);
  if (strong.length === 0) return undefined;
  const names = strong.map((one) => `- ${nameWithNarrower(one, text)}`).join('\n');
  return {
    button: text('app.button'),
    title: text('app.message_title'),
    text: text('app.message', [names]),
    copied: text('panel.copied'),
    failed: text('panel.copy_failed'),
  };
}

function nameWithNarrower(asked: AskedPermission, text: Translate): string {
  const name = asked.value ?? asked.title ?? '';
  const narrower = narrowerPermissions(asked).join(', ');
  return narrower === '' ? name : text('app.message_narrower', [name, narrower]);
}

function adviceOf({ state, assessment }: PanelView): readonly MessageKey[] {
  const { app } = assessment.request;
  if (state === 'unreadable') return ['advice.unreadable', 'app.advice.who'];
  const strong = app?.permissions.some(isStrong) ?? false;
  return [
    ...(state === 'waiting' ? (['advice.waiting'] as const) : []),
    strong ? 'app.advice.ask' : 'app.advice.check',
    app?.organisation === false ? 'app.advice.person' : 'app.advice.who',
    'app.advice.next',
  ];
}

function isStrong({ risk }: AskedPermission): boolean {
  return risk === 'critical' || risk === 'high';
}
