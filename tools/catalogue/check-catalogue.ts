import { nameKey } from '../../lib/roles/name-key.ts';
import { namesOf } from '../fingerprint-roles.ts';
import { citationFaults } from './check-sources.ts';
import type { CatalogueFacts, CatalogueWords } from './parse-catalogue.ts';

/** What is told of a role has at most so many words. */
const LONGEST_MEANING = 20;

/**
 * What is wrong in a catalogue whose files are good each by itself: one sentence for each fault, which names the
 * file, the entry and the fault.
 */
export function catalogueFaults(
  facts: CatalogueFacts,
  words: Readonly<Record<'en' | 'de', CatalogueWords>>,
): string[] {
  return [
    ...twice(
      'roles.json',
      'the id',
      facts.roles.roles.map(({ id }) => id),
    ),
    ...twice(
      'tasks.json',
      'the task',
      facts.tasks.tasks.map(({ id }) => id),
    ),
    ...twice(
      'role-sets.json',
      'the set',
      facts.sets.sets.map(({ id }) => id),
    ),
    ...sharedNames(facts),
    ...unknownRoles(facts),
    ...unknownKinds(facts),
    ...citationFaults(facts),
    ...wordFaults('en', facts, words.en),
    ...wordFaults('de', facts, words.de),
  ];
}

/**
 * Looks for roles that contain each other in a circle.
 * @returns the ids along the first circle found, with the first of them again at its end.
 */
export function circleIn(
  ids: readonly string[],
  containedIn: (id: string) => readonly string[],
): string[] | undefined {
  const done = new Set<string>();
  const follow = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const inner of containedIn(id)) {
      const circle = follow(inner, [...path, id]);
      if (circle !== undefined) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of ids) {
    const circle = follow(id, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function twice(file: string, what: string, ids: readonly string[]): string[] {
  const again = ids.filter((id, at) => ids.indexOf(id) < at);
  return [...new Set(again)].map((id) => `${file} holds ${what} "${id}" twice.`);
}

function sharedNames({ roles }: CatalogueFacts): string[] {
  const owners = new Map<string, string>();
  return roles.roles.flatMap((role) =>
    namesOf(role).flatMap((name) => {
      const owner = owners.get(nameKey(name)) ?? role.id;
      owners.set(nameKey(name), owner);
      if (owner === role.id) return [];
      const other = roles.roles.find(({ id }) => id === owner)?.name;
      return [`roles.json, "${role.name}": its name "${name}" belongs to "${other}" already.`];
    }),
  );
}

function unknownRoles({ roles, tasks, sets, limits }: CatalogueFacts): string[] {
  const known = new Set(roles.roles.map(({ id }) => id));
  const named: [place: string, ids: readonly string[]][] = [
    ...tasks.tasks.map(({ id, least, alternatives, against }): [string, readonly string[]] => {
      const others = against !== undefined && 'least' in against ? against.least : [];
      return [`tasks.json, "${id}"`, [...least, ...alternatives, ...others]];
    }),
    ...sets.sets.map(({ id, roles }): [string, string[]] => [`role-sets.json, "${id}"`, roles]),
    ['gdap-limits.json, "rolesWithoutAutoExtend"', limits.limits.rolesWithoutAutoExtend.value],
  ];
  return named.flatMap(([place, ids]) =>
    ids.filter((id) => !known.has(id)).map((id) => `${place}: there is no role ${id}.`),
  );
}

function unknownKinds({ sets }: CatalogueFacts): string[] {
  return sets.sets.flatMap(({ id, kinds }) =>
    kinds
      .filter((kind) => !Object.hasOwn(sets.kinds, kind))
      .map((kind) => `role-sets.json, "${id}": there is no kind "${kind}".`),
  );
}

function wordFaults(
  language: string,
  { roles, tasks }: CatalogueFacts,
  words: CatalogueWords,
): string[] {
  const keyOf = (id: string) => id.replaceAll('-', '_');
  return [
    ...roles.roles.flatMap(({ id, name }) => {
      const meaning = words.role[keyOf(id)]?.meaning?.trim() ?? '';
      if (meaning === '') return [`${language}.json, "${name}": there is no meaning.`];
      if (/[\r\n]/.test(meaning))
        return [`${language}.json, "${name}": its meaning is no one line.`];
      const count = meaning.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (count <= LONGEST_MEANING) return [];
      return [
        `${language}.json, "${name}": its meaning has ${count} words; ${LONGEST_MEANING} are the most.`,
      ];
    }),
    ...tasks.tasks
      .filter(({ id }) => !words.task[keyOf(id)]?.title?.trim())
      .map(({ id }) => `${language}.json, "${id}": there is no title.`),
  ];
}
