import type { TaskGroup } from '../domain/plan-sheet';
import type { MessageKey, Translate } from '../domain/text';
import { TASKS, WORKLOADS } from '../roles/tasks';

/** Every task there is, by workload and in words: too many to travel with each sheet. */
export function taskList(text: Translate): TaskGroup[] {
  return WORKLOADS.map((workload) => ({
    title: text(`workload.${workload}`),
    tasks: TASKS.filter((task) => task.workload === workload).map(({ id, note }) => ({
      id,
      title: text(`task.${id}.title` as MessageKey),
      ...(note && { note: text(`task.${id}.note` as MessageKey) }),
    })),
  }));
}
