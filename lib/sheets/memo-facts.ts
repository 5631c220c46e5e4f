import { headlineOf } from '../checks/headline';
import { isRelationshipEnough } from '../checks/role-plan';
import type { ConsentRequest, Flow } from '../domain/request';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import type { MemoFacts } from '../partners/memo-facts';
import { askedPlan } from './asked-plan';
import { findingWords } from './finding-words';
import { answerSays, linkSays, pageSays } from './memo-witnesses';

/** What a memo says beside what the view holds. */
export type MemoAround = Pick<
  MemoFacts,
  'seenAt' | 'tenant' | 'host' | 'language' | 'version' | 'catalogue'
> & {
  /** When the admin was seen accepting first, ISO 8601; counts only where the view says so too. */
  readonly acceptedAt?: string;
};

/** What an admin can approve. Lists, and what a partner prepares, are not approved. */
const APPROVED = new Set<Flow>([
  ...(['reseller', 'indirect-reseller', 'delegated-admin', 'isv', 'offer'] as const),
  ...(['gdap', 'oem', 'app-consent'] as const),
]);

/** Whether a page shows something that an admin may have to approve. */
export function isApproved({ flow, page }: ConsentRequest): boolean {
  return APPROVED.has(flow) && page?.held !== true;
}

/**
 * What an approval of this request is about: who asks for what, what each witness said, what was found.
 * @returns undefined where the page shows nothing to approve.
 */
export function memoFacts(
  view: PanelView,
  around: MemoAround,
  text: Translate,
): MemoFacts | undefined {
  const { request, verdict, findings } = view.assessment;
  const { flow, roles, rolesComplete, app, accepted } = request;
  if (!isApproved(request) || verdict === 'not-consent') return undefined;
  const headline = headlineOf(view);
  const { acceptedAt, ...seen } = around;
  return {
    ...seen,
    flow: flow as MemoFacts['flow'],
    dap: request.dap,
    verdict,
    headline: {
      title: text(`headline.${headline}.title`),
      text: text(`headline.${headline}.text`),
    },
    partner: { ...request.partner },
    provider: { ...request.provider },
    roles: roles.map(({ id, name, grade, hidden }) => ({
      ...(id !== undefined && { id }),
      name,
      grade,
      ...(hidden !== undefined && { hidden }),
    })),
    rolesComplete,
    ...(app !== undefined && { app: { ...app, permissions: app.permissions.map(permission) } }),
    accepted,
    ...(accepted && { acceptedAt: acceptedAt ?? seen.seenAt }),
    link: linkSays(request.link),
    data: request.data.map((one) => ({ answer: one.answer, says: answerSays(one) })),
    words: wordsOf(request, text),
    findings: findings.map((one) => ({
      check: one.check,
      severity: one.severity,
      text: findingWords(text, one),
      source: one.source,
    })),
    ...planOf(view, text),
  };
}

function wordsOf({ page, unreadable }: ConsentRequest, text: Translate): MemoFacts['words'] {
  if (page !== undefined) return { says: pageSays(page) };
  const why = `finding.page_unread.${unreadable ?? 'waiting'}` as MessageKey;
  return { unread: text(why), says: [] };
}

/** What the admin chose, and what would be enough for it. */
function planOf(view: PanelView, text: Translate) {
  const { tasks, plan, names } = askedPlan(view.assessment.request, view, text);
  return {
    tasks: tasks.map(({ id }) => ({ id, name: names.task(id) })),
    enough: plan.proposal.map((id) => ({ id, name: names.role(id) })),
    relationshipAlone: isRelationshipEnough(plan, tasks),
  };
}

type AppPermission = NonNullable<MemoFacts['app']>['permissions'][number];

function permission({
  value,
  title,
  kind,
  risk,
}: NonNullable<ConsentRequest['app']>['permissions'][number]): AppPermission {
  return {
    ...(value !== undefined && { value }),
    ...(title !== undefined && { title }),
    ...(kind !== undefined && { kind }),
    risk,
  };
}
