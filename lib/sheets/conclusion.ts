import { isRelationshipEnough } from '../checks/role-plan';
import type { RoleUse } from '../domain/plan';
import type { Translate } from '../domain/text';
import { factsOf } from '../roles/role-facts';
import type { AskedPlan } from './asked-plan';
import { smallerWords } from './power-words';

/** What follows from the plan: the line that decides, then what it means for what is asked. */
export function conclusionLines(asked: AskedPlan, text: Translate): string[] {
  const lines = asked.tasks.length === 0 ? beforeChoosing(asked, text) : chosen(asked, text);
  const said = lines.filter((line) => line !== '');
  return said.length > 0 ? said : [text('finding.role_plan.no_task')];
}

function chosen(asked: AskedPlan, text: Translate): string[] {
  const { plan, tasks, names } = asked;
  const missing = missingIn(asked);
  const needless = countOf(asked, 'replaceable', 'contained', 'excess');
  const unknown = countOf(asked, 'unknown');
  return [
    isRelationshipEnough(plan, tasks)
      ? text('finding.role_plan.relationship_alone')
      : text('plan.enough', [plan.proposal.map(names.role).join(', ')]),
    missingWords(asked, missing, text),
    sentences(
      countWords('can_go', needless, asked, text),
      countWords('equal_too', equalAmong(asked), asked, text),
      countWords('strange', unknown, asked, text),
      missing.length + needless + unknown === 0 ? text('plan.all_needed') : '',
    ),
  ];
}

function beforeChoosing(asked: AskedPlan, text: Translate): string[] {
  const { perRole, equals } = asked.plan;
  const lower = perRole.filter(
    ({ id = '', as }) => as === 'excess' && (factsOf(id)?.lower ?? []).length > 0,
  );
  if (perRole.length === 1) {
    const [smaller = ''] = lower.flatMap(({ id = '' }) => smallerWords(id, asked.names, text));
    return [equals.length > 0 ? text('plan.alone_equal') : '', smaller];
  }
  return [
    countWords('equals', equals.length, asked, text),
    sentences(
      countWords('strange', countOf(asked, 'unknown'), asked, text),
      countWords('parts', countOf(asked, 'contained'), asked, text),
      countWords('lower', lower.length, asked, text),
    ),
  ];
}

/** What is enough and neither asked for nor a lesser stand-in for something that is. */
function missingIn({ plan }: AskedPlan): string[] {
  const there = plan.perRole.flatMap(({ id = '', as, by = [] }) =>
    as === 'replaceable' ? [...by] : [id],
  );
  return plan.proposal.filter((id) => !there.includes(id));
}

function missingWords({ plan, names }: AskedPlan, missing: string[], text: Translate): string {
  if (missing.length === 0) return '';
  return missing.length === plan.proposal.length
    ? text('plan.missing_all')
    : text('plan.missing', [missing.map(names.role).join(', ')]);
}

/** How many of the roles that are not needed are as strong as Global Administrator. */
function equalAmong({ plan }: AskedPlan): number {
  const needed = plan.perRole.filter(({ as }) => as === 'needed').map(({ id }) => id);
  return plan.equals.filter((id) => !needed.includes(id)).length;
}

function countOf({ plan }: AskedPlan, ...uses: RoleUse[]): number {
  return plan.perRole.filter(({ as }) => uses.includes(as)).length;
}

type Counted = 'can_go' | 'equal_too' | 'equals' | 'parts' | 'lower' | 'strange';

function countWords(what: Counted, some: number, { plan }: AskedPlan, text: Translate): string {
  const all = plan.perRole.length;
  if (some === 0) return '';
  if (what === 'can_go' && some === all && all > 1) {
    return text('plan.can_go.all', [String(some), String(all)]);
  }
  return text(`plan.${what}.${some === 1 ? 'one' : 'many'}`, [String(some), String(all)]);
}

function sentences(...some: readonly string[]): string {
  return some.filter((one) => one !== '').join(' ');
}
