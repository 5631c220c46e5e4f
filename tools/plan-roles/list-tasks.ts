import type { Task } from '../../lib/domain/task.ts';
import { TASKS, taskById, WORKLOADS } from '../../lib/roles/tasks.ts';
import english from '../../locales/en.json';

const WORDS: Readonly<Record<string, { readonly title: string }>> = english.task;

/** What a task is called in English; one that nobody knows has its id for a name. */
export function taskTitle(id: string): string {
  if (taskById(id) === undefined) return id;
  return WORDS[id.replaceAll('-', '_')]?.title ?? id;
}

/** A line for each task, those of one workload together: id, tab and title, or a JSON object. */
export function taskLines(asJson: boolean): string[] {
  const lineOf = asJson ? taskAsJson : ({ id }: Task) => `${id}\t${taskTitle(id)}`;
  return WORKLOADS.flatMap((workload) =>
    TASKS.filter((task) => task.workload === workload).map(lineOf),
  );
}

function taskAsJson({ id, workload, noRole }: Task): string {
  return JSON.stringify({ id, title: taskTitle(id), workload, noRoleNeeded: noRole });
}
