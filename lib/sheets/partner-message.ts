import { LONGEST_DURATION } from '../checks/long-duration';
import type { RolePlan } from '../domain/plan';
import type { ConsentRequest } from '../domain/request';
import type { Attachment, PreparedMessage } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { counterOffer, twinOf } from '../offers/counter-offer';
import { offerLanguages, offerSentences } from '../offers/offer-languages';
import { offeredRequests } from '../offers/offered-requests';
import { askedDuration } from '../requests/asked-duration';
import { planRoles } from '../roles/plan-roles';

/**
 * What to write to the partner about a request that is still to be decided, and what goes with it.
 * @returns undefined where there is nothing to ask for.
 */
export function partnerMessage(view: PanelView, text: Translate): PreparedMessage | undefined {
  const { request, verdict } = view.assessment;
  const plan = planRoles(request.roles, view.tasks ?? []);
  if (request.dap === 'requested') {
    return verdict === 'danger' ? messageFor(request, plan, 'advice.dap.button', text) : undefined;
  }
  const button = request.flow === 'gdap' ? granularButton(request, plan) : undefined;
  return button === undefined ? undefined : messageFor(request, plan, button, text);
}

/** What is to be asked for about a granular request; undefined where its roles and its time are enough. */
function granularButton(request: ConsentRequest, plan: RolePlan): MessageKey | undefined {
  if (request.roles.length === 0) return undefined;
  const { days = 0, autoExtendDays = 0 } = askedDuration(request);
  if (plan.perTask.length > plan.unknownTasks.length) {
    const asked = plan.perRole.flatMap(({ id }) => id ?? []);
    const fits =
      plan.perRole.every(({ as }) => as === 'needed') &&
      plan.proposal.every((id) => asked.includes(id));
    if (!fits) return 'advice.gdap.button_enough';
  } else if (request.roles.some(({ grade }) => grade !== 'limited')) {
    return 'advice.gdap.button';
  }
  return days > LONGEST_DURATION || autoExtendDays > 0 ? 'advice.gdap.button_shorter' : undefined;
}

function messageFor(
  request: ConsentRequest,
  plan: RolePlan,
  button: MessageKey,
  text: Translate,
): PreparedMessage {
  const versions = offerLanguages(text('extension.language')).map((language) => ({
    label: offerSentences(language).language,
    ...counterOffer({ request, plan, language }),
  }));
  return {
    button: text(button),
    title: text('panel.message'),
    text: versions[0]?.text ?? '',
    copied: text('panel.copied'),
    failed: text('panel.copy_failed'),
    letter: {
      versions,
      language: text('panel.message_language'),
      mail: text('panel.mail'),
      paste: text('panel.mail_paste'),
    },
    attachments: [...twinAttachment(request, text), ...requestAttachments(request, plan, text)],
  };
}

/** Shown as text for the partner to confirm; nobody opens it from here. */
function twinAttachment(request: ConsentRequest, text: Translate): Attachment[] {
  const twin = request.dap === 'requested' ? twinOf(request) : undefined;
  return twin === undefined
    ? []
    : [
        {
          title: text('advice.twin.title'),
          hint: text('advice.twin.hint'),
          text: twin,
          button: text('advice.twin.button'),
        },
      ];
}

function requestAttachments(
  request: ConsentRequest,
  plan: RolePlan,
  text: Translate,
): Attachment[] {
  return offeredRequests(request, plan).map(({ days, body }) => ({
    title: days === 1 ? text('advice.graph.title_day') : text('advice.graph.title', [String(days)]),
    hint: text('advice.graph.hint'),
    text: JSON.stringify(body, null, 2),
    button: text('advice.graph.button'),
  }));
}
