import type { PlannedTask } from '../domain/plan';
import type { TaskLine, TaskQuestion } from '../domain/plan-sheet';
import type { Reason } from '../domain/sheet';
import type { Task } from '../domain/task';
import type { MessageKey, Translate } from '../domain/text';
import { likelyTasks, sourceOf, taskById } from '../roles/tasks';
import type { AskedPlan, Chosen } from './asked-plan';
import { reasonFor } from './finding-words';

/** So many likely tasks are offered at once; all others are searched for. */
const MOST = 6;

/** What is found about a single task stands beside that task. */
const OF_ONE_TASK = ['sources-disagree', 'azure-rights', 'customer-side'].map(
  (one) => `role-plan.${one}`,
);

/** What the partner is to do: the likely tasks of this flow, then what else was chosen. */
export function taskQuestion(asked: AskedPlan, chosen: Chosen, text: Translate): TaskQuestion {
  const { request, gone, tasks } = asked;
  const { tenantId, name } = request.partner;
  const likely = likelyTasks(request.flow).slice(0, MOST);
  const ids = [...new Set([...likely, ...tasks.map(({ id }) => id)])];
  return {
    about: tenantId ?? name ?? text('panel.name_unknown'),
    legend: text('plan.question'),
    hints: [
      ...(chosen.remembered && tasks.length > 0 ? [text('plan.remembered')] : []),
      ...(gone.length > 0 ? [text('plan.gone', [gone.join(', ')])] : []),
    ],
    tasks: ids.flatMap((id) => taskById(id) ?? []).map((task) => taskLine(task, asked, text)),
    words: {
      more: text('plan.more'),
      search: text('plan.search'),
      none: text('plan.none'),
      failed: text('plan.failed'),
    },
  };
}

function taskLine(task: Task, asked: AskedPlan, text: Translate): TaskLine {
  const { id } = task;
  const title = asked.names.task(id);
  const planned = asked.plan.perTask.find((one) => one.task === id);
  if (planned === undefined) return { id, title, chosen: false };
  const reasons = notesOn(task, asked, text);
  const outcome = outcomeOf(planned, task, asked, text);
  return {
    id,
    title,
    chosen: true,
    ...(outcome !== undefined && { outcome }),
    ...(reasons.length > 0 && {
      notes: { summary: text(task.against ? 'plan.disagree' : 'plan.note'), reasons },
    }),
  };
}

/** The role that guidance names comes first; others of the proposal may do as well. */
function outcomeOf(planned: PlannedTask, { least }: Task, { names }: AskedPlan, text: Translate) {
  if (planned.noRoleNeeded) return text('plan.no_role');
  const [role] = [...least.filter((id) => planned.roles.includes(id)), ...planned.roles];
  return role === undefined ? undefined : text('plan.serves', [names.role(role)]);
}

function notesOn(task: Task, asked: AskedPlan, text: Translate): Reason[] {
  const found = asked.findings.filter(
    ({ say, values }) => OF_ONE_TASK.includes(say) && values[0] === asked.names.task(task.id),
  );
  return [
    ...found.map((one) => reasonFor(one, text)),
    ...(task.note
      ? [
          {
            check: 'role-plan',
            text: text(`task.${task.id}.note` as MessageKey),
            source: sourceOf(task),
            sourceLabel: text('panel.source'),
          },
        ]
      : []),
  ];
}
