import catalogue from '../data/roles.json';
import type { Role, RoleGrade } from '../domain/request';
import { nameKey } from './name-key';
import { factsOf } from './role-facts';

type KnownRole = { readonly id: string; readonly grade: RoleGrade };

let index: ReadonlyMap<string, KnownRole> | undefined;
let byId: ReadonlyMap<string, (typeof catalogue.roles)[number]> | undefined;

/**
 * Looks a role up by its exact name: official, former, the admin center's short form ("Helpdesk admin"),
 * or one of its names in another language. The one index of role names.
 * @returns the role with the name as given; its grade is `unknown` and it has no id when nobody knows it.
 */
export function findRole(name: string): Role {
  index ??= makeIndex();
  const known = index.get(nameKey(name));
  return known === undefined ? { name, grade: 'unknown' } : { ...known, name };
}

/**
 * Looks a role up by its template id, lower case.
 * @returns the role under Microsoft's English name; an id that nobody knows is its own name.
 */
export function roleById(id: string): Role {
  byId ??= new Map(catalogue.roles.map((role) => [role.id, role]));
  const role = byId.get(id);
  return role === undefined
    ? { id, name: id, grade: 'unknown' }
    : { id, name: role.name, grade: gradeOf(role) };
}

function makeIndex(): ReadonlyMap<string, KnownRole> {
  return new Map(
    catalogue.roles.flatMap((role) => {
      const known = { id: role.id, grade: gradeOf(role) };
      const names = [role.name, ...role.aliases, ...Object.values(role.names).flat()];
      return names.map((name) => [nameKey(name), known] as const);
    }),
  );
}

/** What Microsoft does not mark and still leads to other accounts or the tenant stands out as well. */
function gradeOf({ id, privileged }: { id: string; privileged: boolean }): RoleGrade {
  if (privileged) return 'privileged';
  return factsOf(id)?.tier === 0 ? 'escalates' : 'limited';
}
