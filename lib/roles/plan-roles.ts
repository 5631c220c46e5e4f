import type { AskedRole, PlannedRole, PlannedTask, RolePlan } from '../domain/plan';
import type { Task } from '../domain/task';
import { equalsGlobalAdministrator } from './powers';
import { contains, factsOf } from './role-facts';
import { type Need, smallestCover } from './smallest-cover';
import { taskById } from './tasks';

/**
 * Says what would be enough for some tasks, and what each requested role is worth beside it.
 * @param requested in any order, repeated or unknown ones too; ids in lower case.
 * @param tasks ids of the catalogue; unknown ones are told in the plan. Without any task the proposal is empty,
 * and what is told of the requested roles is which of them another one contains.
 */
export function planRoles(requested: readonly AskedRole[], tasks: readonly string[]): RolePlan {
  const asked = [...new Map(requested.map((role) => [role.id ?? role.name, role])).values()];
  const chosen = [...new Set(tasks)];
  const known = chosen.flatMap((id) => taskById(id) ?? []);
  const proposal = smallestCover(known.flatMap(needsOf));
  const ids = asked.flatMap(({ id }) => id ?? []);
  return {
    proposal,
    perRole: asked.map((role) => plannedRole(role, known, proposal, ids)),
    perTask: chosen.map((id) => plannedTask(id, proposal)),
    equals: ids.filter(equalsGlobalAdministrator),
    repeated: repeatedIn(requested),
    unknownTasks: chosen.filter((id) => taskById(id) === undefined),
  };
}

/** What the solver is told of a task; nothing where no role is needed. */
export function needsOf({ least, alternatives }: Task): Need[] {
  const others = alternatives.flatMap((id) => factsOf(id) ?? []);
  return least
    .flatMap((id) => factsOf(id) ?? [])
    .map((role) => ({ least: role, alternatives: others }));
}

function plannedTask(id: string, proposal: readonly string[]): PlannedTask {
  const task = taskById(id);
  const enough = [...(task?.least ?? []), ...(task?.alternatives ?? [])];
  return {
    task: id,
    roles: proposal.filter((role) => enough.includes(role)),
    noRoleNeeded: task?.noRole ?? false,
  };
}

function plannedRole(
  role: AskedRole,
  tasks: readonly Task[],
  proposal: readonly string[],
  asked: readonly string[],
): PlannedRole {
  const { id } = role;
  if (id === undefined || factsOf(id) === undefined) return { ...role, as: 'unknown' };
  if (proposal.includes(id)) return { ...role, as: 'needed' };
  const served = tasks.filter((task) => isEnough(id, task));
  if (served.length > 0) {
    const by = served.flatMap((task) => plannedTask(task.id, proposal).roles);
    return { ...role, as: 'replaceable', by: [...new Set(by)].sort() };
  }
  // Beside a proposal only what stays can make a role needless by containing it.
  const staying = tasks.length > 0 ? proposal : asked;
  const by = staying.filter((other) => contains(other, id)).sort();
  return by.length > 0 ? { ...role, as: 'contained', by } : { ...role, as: 'excess' };
}

/** Whether a role is enough for a task: guidance says so, or it contains the role of which guidance says so. */
function isEnough(id: string, { least, alternatives }: Task): boolean {
  if (alternatives.includes(id)) return true;
  return least.some((role) => role === id || contains(id, role));
}

function repeatedIn(requested: readonly AskedRole[]): string[] {
  const seen = new Set<string>();
  const again = new Map<string, string>();
  for (const { id, name } of requested) {
    const key = id ?? name;
    if (seen.has(key)) again.set(key, name);
    seen.add(key);
  }
  return [...again.values()];
}
