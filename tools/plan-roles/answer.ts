import { planFindings } from '../../lib/checks/role-plan.ts';
import { SOURCES } from '../../lib/data/sources.ts';
import type { Severity } from '../../lib/domain/finding.ts';
import type { PlannedTask, RoleUse } from '../../lib/domain/plan.ts';
import { roleById } from '../../lib/roles/find-role.ts';
import { planRoles } from '../../lib/roles/plan-roles.ts';
import { findingWords } from '../../lib/sheets/finding-words.ts';
import english from '../../locales/en.json';
import { textFrom } from '../text-from-file.ts';
import { taskTitle } from './list-tasks.ts';
import { askedRole, type Question } from './question.ts';

/** One answer as it is printed; the names and the order of its fields are what others build on. */
export type Answer = {
  readonly proposal: readonly string[];
  readonly perRole: readonly AnsweredRole[];
  readonly perTask: readonly PlannedTask[];
  readonly equalsGlobalAdministrator: boolean;
  readonly findings: readonly SaidFinding[];
};

export type AnsweredRole = {
  readonly id?: string;
  readonly name: string;
  readonly as: RoleUse;
  readonly by?: readonly string[];
};

export type SaidFinding = {
  readonly check: string;
  readonly severity: Severity;
  readonly text: string;
  readonly source: string;
};

const text = textFrom(english);
const names = { role: (id: string) => roleById(id).name, task: taskTitle };

/** Plans what a question asks, in English. */
export function answerTo({ requested, tasks }: Question): Answer {
  const plan = planRoles(requested.map(askedRole), tasks);
  return {
    proposal: plan.proposal,
    perRole: plan.perRole.map(({ id, name, as, by }) => ({
      ...(id === undefined ? {} : { id }),
      name,
      as,
      ...(by === undefined ? {} : { by }),
    })),
    perTask: plan.perTask.map(({ task, roles, noRoleNeeded }) => ({ task, roles, noRoleNeeded })),
    equalsGlobalAdministrator: plan.equals.length > 0,
    findings: planFindings(plan, names).map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      text: findingWords(text, finding),
      source: finding.source,
    })),
  };
}

/** The answer to what is no question. @param why one sentence. */
export function badRequest(why: string): Answer {
  return {
    ...{ proposal: [], perRole: [], perTask: [], equalsGlobalAdministrator: false },
    findings: [
      {
        ...{ check: 'bad-request', severity: 'cannot-tell', text: why },
        source: SOURCES.leastPrivilege,
      },
    ],
  };
}

/** Whether a request asks for more than its tasks need, or for as much as Global Administrator. */
export function asksForMore({ perRole, equalsGlobalAdministrator }: Answer): boolean {
  return equalsGlobalAdministrator || perRole.some(({ as }) => as !== 'needed');
}
