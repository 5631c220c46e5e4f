import { type PlanNames, planFindings } from '../checks/role-plan';
import type { Finding } from '../domain/finding';
import type { RolePlan } from '../domain/plan';
import type { ConsentRequest, Role } from '../domain/request';
import type { Task } from '../domain/task';
import type { MessageKey, Translate } from '../domain/text';
import type { PanelView } from '../domain/view';
import { roleById } from '../roles/find-role';
import { planRoles } from '../roles/plan-roles';
import { GLOBAL_ADMINISTRATOR } from '../roles/powers';
import { taskById } from '../roles/tasks';

/** What the admin chose, and whether in an earlier visit. */
export type Chosen = Pick<PanelView, 'tasks' | 'remembered'>;

/** A request beside what was chosen, and what everything in it is called. */
export type AskedPlan = {
  readonly request: ConsentRequest;
  readonly roles: readonly Role[];
  /** The chosen tasks that the catalogue knows. */
  readonly tasks: readonly Task[];
  /** Chosen tasks that it no longer knows, as ids. */
  readonly gone: readonly string[];
  readonly plan: RolePlan;
  /** What is to be said about the plan beside it. */
  readonly findings: readonly Finding[];
  readonly names: PlanNames;
};

/** What DAP gives, where no witness names roles. */
const BY_DAP = [GLOBAL_ADMINISTRATOR, '729827e3-9c14-49f7-bb1b-9608f156bbb8'];

/** Plans for what is asked. Choosing adds words to what is said of a request and takes nothing back. */
export function askedPlan(request: ConsentRequest, chosen: Chosen, text: Translate): AskedPlan {
  const names = planNames(text);
  const roles = request.roles.length === 0 && request.dap === 'requested' ? byDap() : request.roles;
  const ids = chosen.tasks ?? [];
  const tasks = [...new Set(ids)].flatMap((id) => taskById(id) ?? []);
  const plan = planRoles(
    roles,
    tasks.map(({ id }) => id),
  );
  return {
    request,
    // What no page prints has a name in the user's language.
    roles: roles.map((role) =>
      role.hidden && role.grade !== 'unknown' ? { ...role, name: names.role(role.id ?? '') } : role,
    ),
    tasks,
    gone: [...new Set(ids)].filter((id) => taskById(id) === undefined),
    plan,
    findings: planFindings(plan, names),
    names,
  };

  function byDap(): Role[] {
    return BY_DAP.map((id) => ({ ...roleById(id), name: names.role(id) }));
  }
}

/** Sentences about roles and tasks are found by their ids; `MessageKey` would be huge with them. */
function planNames(text: Translate): PlanNames {
  return {
    role: (id) => text(`role.${id}.name` as MessageKey),
    task: (id) => text(`task.${id}.title` as MessageKey),
  };
}
