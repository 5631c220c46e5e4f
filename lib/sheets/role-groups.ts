import type { PlannedRole, RoleUse } from '../domain/plan';
import type { PlannedLine, RoleGroup } from '../domain/plan-sheet';
import type { Role, RoleGrade } from '../domain/request';
import type { MessageKey, Translate } from '../domain/text';
import { equalsGlobalAdministrator, GLOBAL_ADMINISTRATOR } from '../roles/powers';
import { factsOf } from '../roles/role-facts';
import { compareStrength } from '../roles/strength';
import type { AskedPlan } from './asked-plan';
import { chainWords, smallerWords } from './power-words';

type Group = readonly [title: MessageKey, ...uses: RoleUse[]];

const CHOSEN: readonly Group[] = [
  ['plan.group.needed', 'needed'],
  ['plan.group.replaceable', 'replaceable'],
  ['plan.group.too_much', 'excess', 'contained'],
  ['plan.group.unknown', 'unknown'],
];
const NOTHING_CHOSEN: readonly Group[] = [
  ['plan.group.asked', 'excess', 'unknown'],
  ['plan.group.part', 'contained'],
];
const ORDER: readonly RoleGrade[] = ['privileged', 'unknown', 'escalates', 'limited'];

/** Each requested role once, in the group of its use, the most dangerous of a group first. */
export function roleGroups(asked: AskedPlan, text: Translate): RoleGroup[] {
  const uses = new Map(asked.plan.perRole.map((role) => [keyOf(role), role]));
  const sorted = [...uses.values()].sort((one, other) => byDanger(asked, one, other));
  return (asked.tasks.length > 0 ? CHOSEN : NOTHING_CHOSEN).flatMap(([title, ...as]) => {
    const roles = sorted.filter((role) => as.includes(role.as));
    if (roles.length === 0) return [];
    return [{ title: text(title), roles: roles.map((role) => lineFor(role, asked, text)) }];
  });
}

function byDanger({ roles }: AskedPlan, one: PlannedRole, other: PlannedRole): number {
  const equal = ({ id = '' }: PlannedRole) => Number(!equalsGlobalAdministrator(id));
  const grade = (role: PlannedRole) => ORDER.indexOf(gradeOf(roles, role));
  const [first, second] = [factsOf(one.id ?? ''), factsOf(other.id ?? '')];
  const strength = first && second ? compareStrength(second, first) : 0;
  return equal(one) - equal(other) || grade(one) - grade(other) || strength;
}

function lineFor(planned: PlannedRole, asked: AskedPlan, text: Translate): PlannedLine {
  const { id = '', as, by = [] } = planned;
  const role = asked.roles.find((one) => keyOf(one) === keyOf(planned));
  const grade = gradeOf(asked.roles, planned);
  const facts = factsOf(id);
  const mark = markOf(id, grade);
  return {
    key: keyOf(planned),
    name: role?.name ?? planned.name,
    ...(mark !== undefined && { mark: text(mark) }),
    asides: [
      ...asideOf(as, by.map(asked.names.role), text),
      ...(role?.hidden ? [text('plan.hidden')] : []),
    ],
    says: [
      ...(role?.hidden ? [text('panel.hidden')] : []),
      grade === 'unknown'
        ? text('panel.unknown_meaning')
        : text(`role.${id}.meaning` as MessageKey),
      ...reasonOf(planned, asked, text),
    ],
    chains: facts === undefined ? [] : chainWords(facts, text),
    // Below what is needed nothing would do, and what is contained can go without a stand-in.
    smaller: as === 'needed' || as === 'contained' ? [] : smallerWords(id, asked.names, text),
  };
}

function markOf(id: string, grade: RoleGrade): MessageKey | undefined {
  if (equalsGlobalAdministrator(id) && id !== GLOBAL_ADMINISTRATOR) return 'plan.equal';
  return grade === 'limited' ? undefined : `panel.${grade}`;
}

function asideOf(as: RoleUse, by: readonly string[], text: Translate): string[] {
  const [first = '', ...rest] = by;
  if (as !== 'replaceable' && as !== 'contained') return [];
  const one = as === 'replaceable' ? 'plan.by' : 'plan.part';
  const many = as === 'replaceable' ? 'plan.by_more' : 'plan.part_more';
  return [rest.length === 0 ? text(one, [first]) : text(many, [first, String(rest.length)])];
}

function reasonOf({ id = '', as, by = [] }: PlannedRole, asked: AskedPlan, text: Translate) {
  const { plan, tasks, names } = asked;
  const others = by.map(names.role).join(', ');
  const served = plan.perTask.filter(({ roles }) => roles.includes(id)).map(({ task }) => task);
  if (as === 'needed') return [text('plan.why.needed', [served.map(names.task).join('; ')])];
  if (as === 'replaceable') return [text('plan.why.replaceable', [others])];
  if (as === 'contained') return [text('plan.why.part', [others])];
  return as === 'excess' && tasks.length > 0 ? [text('plan.why.excess')] : [];
}

function gradeOf(roles: readonly Role[], planned: PlannedRole): RoleGrade {
  return roles.find((role) => keyOf(role) === keyOf(planned))?.grade ?? 'unknown';
}

function keyOf({ id, name }: { readonly id?: string; readonly name: string }): string {
  return id ?? name;
}
