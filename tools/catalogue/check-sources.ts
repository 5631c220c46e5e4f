import type { CatalogueFacts } from './parse-catalogue.ts';

type Source = { readonly date: string };
type Citation = readonly [place: string, keys: readonly string[]];

/** Sources that a fact names and nobody describes, and those that are younger than the day of checking. */
export function citationFaults({ roles, actions, tasks, sets, limits }: CatalogueFacts): string[] {
  return [
    ...young('roles.json', roles.checked, roles.sources),
    ...young('role-actions.json', actions.checked, actions.sources),
    ...young('tasks.json', tasks.checked, tasks.sources),
    ...young('role-sets.json', sets.checked, sets.sources),
    ...young('gdap-limits.json', limits.checked, limits.sources),
    ...undescribed(
      'tasks.json',
      tasks.sources,
      tasks.tasks.map(({ id, sources, against }) => [
        id,
        [...sources, ...(against?.sources ?? [])],
      ]),
    ),
    ...undescribed('role-sets.json', sets.sources, citations(sets.kinds)),
    ...undescribed('gdap-limits.json', limits.sources, citations(limits.limits)),
  ];
}

function citations(entries: Readonly<Record<string, { sources: readonly string[] }>>): Citation[] {
  return Object.entries(entries).map(([name, { sources }]) => [name, sources]);
}

/** Whether sources have names or only places, both say which one is meant. */
function young(
  file: string,
  checked: string,
  sources: Readonly<Record<string, Source>> | readonly Source[],
): string[] {
  return Object.entries(sources)
    .filter(([, { date }]) => date > checked)
    .map(
      ([name, { date }]) =>
        `${file}, source ${name}: its date ${date} is after the day of checking, ${checked}.`,
    );
}

function undescribed(
  file: string,
  sources: Readonly<Record<string, Source>>,
  used: readonly Citation[],
): string[] {
  return used.flatMap(([place, keys]) =>
    keys
      .filter((key) => !Object.hasOwn(sources, key))
      .map((key) => `${file}, "${place}": there is no source ${key}.`),
  );
}
