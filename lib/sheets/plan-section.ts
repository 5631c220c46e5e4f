import type { ConsentRequest } from '../domain/request';
import type { Block, Reason } from '../domain/sheet';
import type { MessageKey, Translate } from '../domain/text';
import { namedSet } from '../roles/role-sets';
import { type AskedPlan, askedPlan, type Chosen } from './asked-plan';
import { conclusionLines } from './conclusion';
import { reasonFor } from './finding-words';
import { roleGroups } from './role-groups';
import { taskQuestion } from './task-question';

/** So many roles are seen at once before anything is chosen, and then in each of up to four groups. */
const FIRST = 5;
const FIRST_OF_MANY = 3;

/** What is found about the plan and said nowhere else on the sheet. */
const NOTES = ['not-by-gdap', 'inner', 'repeated'].map((one) => `role-plan.${one}`);

/**
 * What the requested roles are worth: the conclusion, the question that it hangs on, and each role in a group.
 * Nothing where no role is asked for.
 */
export function planBlocks(request: ConsentRequest, chosen: Chosen, text: Translate): Block[] {
  const asked = askedPlan(request, chosen, text);
  if (asked.roles.length === 0) return [];
  const reasons = notesOn(asked, text);
  return [
    { kind: 'conclusion', lines: conclusionLines(asked, text) },
    { kind: 'tasks', question: taskQuestion(asked, chosen, text) },
    {
      kind: 'groups',
      groups: roleGroups(asked, text),
      first: asked.tasks.length > 0 ? FIRST_OF_MANY : FIRST,
      more: text('panel.more_roles'),
    },
    ...setBlocks(asked, text),
    ...(reasons.length > 0 ? [{ kind: 'reasons', reasons } as const] : []),
  ];
}

/** Roles that Microsoft itself puts together are named as such; what DAP gives is told before. */
function setBlocks({ request, roles }: AskedPlan, text: Translate): Block[] {
  if (request.dap === 'requested' || !request.rolesComplete) return [];
  // A role without an id is in no set.
  const found = namedSet(
    roles.map(({ id, name }) => id ?? name),
    relationshipName(request),
  );
  if (found === undefined || found.id.startsWith('dap')) return [];
  return [
    {
      kind: 'steps',
      summary: text('plan.set', [text(`role_set.set.${found.id}` as MessageKey)]),
      intro: text('plan.set_why'),
      steps: found.kinds.map((kind) => text(`role_set.kind.${kind}` as MessageKey)),
    },
  ];
}

function relationshipName({ page, data }: ConsentRequest): string | undefined {
  const told = data.findLast((one) => one.relationshipName !== undefined)?.relationshipName;
  return page?.relationships?.[0]?.relationship ?? told;
}

function notesOn({ findings }: AskedPlan, text: Translate): Reason[] {
  return findings.filter(({ say }) => NOTES.includes(say)).map((one) => reasonFor(one, text));
}
