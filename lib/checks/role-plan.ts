import type { Finding } from '../domain/finding';
import type { RolePlan } from '../domain/plan';
import type { Task } from '../domain/task';
import { togetherIn } from '../roles/powers';
import { contains, factsOf } from '../roles/role-facts';
import { taskById } from '../roles/tasks';
import { finding } from './finding';

/** What roles and tasks are called for whoever reads the findings. */
export type PlanNames = {
  readonly role: (id: string) => string;
  readonly task: (id: string) => string;
};

/** What is to be said about a plan beside the plan itself, the gravest first. */
export function planFindings(plan: RolePlan, names: PlanNames): Finding[] {
  const tasks = plan.perTask.flatMap(({ task }) => taskById(task) ?? []);
  const rolesOf = (ids: readonly string[]) => ids.map(names.role).join(', ');
  const say = (rows: readonly Finding[], ...values: readonly string[]) =>
    values.some((value) => value !== '') ? rows : [];
  const unknown = plan.perRole.filter((role) => role.as === 'unknown').map((role) => role.name);
  const ungranted = plan.proposal.filter((id) => factsOf(id)?.gdap !== true);
  const equals = rolesOf(plan.equals);
  const strange = unknown.join(', ');
  const withheld = rolesOf(ungranted);
  const repeated = plan.repeated.join(', ');
  return [
    ...say([finding('equal-roles', 'danger', 'privilegedRoles', equals)], equals),
    ...together(plan, names),
    ...say([finding('role-plan.unknown-role', 'danger', 'roles', strange)], strange),
    ...plan.unknownTasks.map((id) =>
      finding('role-plan.unknown-task', 'cannot-tell', 'leastPrivilege', id),
    ),
    ...say([finding('role-plan.not-by-gdap', 'caution', 'gdapFaq', withheld)], withheld),
    ...tasks
      .filter(({ customerSide }) => customerSide)
      .map(({ id }) =>
        finding('role-plan.customer-side', 'caution', 'leastPrivilege', names.task(id)),
      ),
    ...(plan.perTask.length === 0
      ? [finding('role-plan.no-task', 'note', 'leastPrivilege')]
      : isRelationshipEnough(plan, tasks)
        ? [finding('role-plan.relationship-alone', 'note', 'gdapFaq')]
        : []),
    ...tasks.flatMap((task) => disagreement(task, names)),
    ...tasks
      .filter(({ azureRbac }) => azureRbac)
      .map(({ id }) => finding('role-plan.azure-rights', 'note', 'gdapFaq', names.task(id))),
    ...innerRoles(plan.proposal).map((id) =>
      finding('role-plan.inner', 'note', 'roles', names.role(id)),
    ),
    ...say([finding('role-plan.repeated', 'note', 'roles', repeated)], repeated),
  ];
}

/** Whether tasks were chosen, all of them are known, and none needs a role. */
export function isRelationshipEnough(plan: RolePlan, tasks: readonly Task[]): boolean {
  return plan.unknownTasks.length === 0 && tasks.length > 0 && tasks.every(({ noRole }) => noRole);
}

function together({ perRole }: RolePlan, names: PlanNames): Finding[] {
  return togetherIn(perRole.flatMap(({ id }) => id ?? [])).map(({ rule, roles: [one, other] }) =>
    finding(
      `roles-together.${rule}`,
      'danger',
      'privilegedRoles',
      names.role(one),
      names.role(other),
    ),
  );
}

/** Where Microsoft's pages disagree on a task, both are told. */
function disagreement(task: Task, names: PlanNames): Finding[] {
  const { id, against, least } = task;
  if (against === undefined) return [];
  const role = 'least' in against ? against.least : least;
  return [
    finding(
      'role-plan.sources-disagree',
      'note',
      'autopilotConsent',
      names.task(id),
      role.map(names.role).join(', '),
    ),
  ];
}

function innerRoles(proposal: readonly string[]): string[] {
  return proposal.filter((id) => proposal.some((other) => contains(other, id)));
}
