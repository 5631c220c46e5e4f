import { roleChanges } from './diff-roles.ts';
import { limitChanges, setChanges, taskChanges } from './diff-tasks.ts';
import { type Snapshot, UNDATED } from './snapshot.ts';

/** What changed between two catalogues, one plain sentence for each change; empty where nothing did. */
export function changesBetween(before: Snapshot, now: Snapshot): string[] {
  const names = new Map([...before.roles, ...now.roles].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return [
    ...roleChanges(before.roles, now.roles, nameOf),
    ...taskChanges(before.tasks, now.tasks, nameOf),
    ...setChanges(before.sets, now.sets, nameOf),
    ...limitChanges(before.limits, now.limits),
    ...Object.entries(now.files).flatMap(([file, { checked, sources }]) => {
      const old = before.files[file];
      if (old === undefined) return [`${file} is new; it was checked on ${checked}.`];
      return [
        ...(old.checked === checked
          ? []
          : [`${file} was checked on ${checked}, before that on ${old.checked}.`]),
        ...sourceChanges(file, old.sources, sources),
      ];
    }),
  ];
}

type Dates = Readonly<Record<string, string>>;

function sourceChanges(file: string, before: Dates, now: Dates): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    if (was === is || was === UNDATED) return [];
    if (was === undefined) return [`${file} has a new source of ${is}: ${name}.`];
    if (is === undefined) return [`${file} no longer rests on a source of ${was}: ${name}.`];
    return [`${file} rests on a source of ${is}, before of ${was}: ${name}.`];
  });
}
