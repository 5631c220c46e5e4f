import { listSentences, pairUp } from './changes.ts';
import type { Snapshot, SnapshotTask } from './snapshot.ts';

type NameOf = (id: string) => string;

/** Facts of a task that are told as they are. */
const PLAIN = ['workload', 'noRole', 'confidence', 'gdap', 'azureRbac', 'customerSide'] as const;

/** What changed about tasks, one sentence for each change. */
export function taskChanges(
  before: readonly SnapshotTask[],
  now: readonly SnapshotTask[],
  nameOf: NameOf,
): string[] {
  const { added, removed, kept } = pairUp(before, now);
  return [
    ...added.map((task) => `Task added: ${task.id}, for which ${leastOf(task, nameOf)} is enough.`),
    ...removed.map(({ id }) => `Task removed: ${id}.`),
    ...kept.flatMap(([old, task]) => {
      const [was, is] = [leastOf(old, nameOf), leastOf(task, nameOf)];
      return [
        ...(was === is ? [] : [`Task ${task.id}: its least role is now ${is}, before ${was}.`]),
        ...listSentences(
          old.alternatives.map(nameOf),
          task.alternatives.map(nameOf),
          [`Task ${task.id} gains`, `Task ${task.id} loses`],
          'alternative',
        ),
        ...PLAIN.filter((fact) => old[fact] !== task[fact]).map(
          (fact) => `Task ${task.id}: ${fact} is now ${task[fact]}, before ${old[fact]}.`,
        ),
      ];
    }),
  ];
}

/** What changed about Microsoft's own sets of roles. */
export function setChanges(
  before: Snapshot['sets'],
  now: Snapshot['sets'],
  nameOf: NameOf,
): string[] {
  const { added, removed, kept } = pairUp(before, now);
  return [
    ...added.map(({ id, roles }) => `Set added: ${id}, of ${roles.length} roles.`),
    ...removed.map(({ id }) => `Set removed: ${id}.`),
    ...kept.flatMap(([old, { id, roles, kinds }]) => {
      const words = [`Set ${id} gains`, `Set ${id} loses`] as const;
      return [
        ...listSentences(old.roles.map(nameOf), roles.map(nameOf), words, 'role'),
        ...listSentences(old.kinds, kinds, words, 'kind of relationship'),
      ];
    }),
  ];
}

/** What changed about the limits of GDAP. */
export function limitChanges(before: Snapshot['limits'], now: Snapshot['limits']): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names
    .filter((name) => before[name] !== now[name])
    .map(
      (name) =>
        `The GDAP limit ${name} is now ${now[name] ?? 'unknown'}, before ${before[name] ?? 'unknown'}.`,
    );
}

function leastOf({ least, noRole }: SnapshotTask, nameOf: NameOf): string {
  return noRole ? 'no role' : least.map(nameOf).join(', ');
}
