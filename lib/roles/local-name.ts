import catalogue from '../data/roles.json';

/** What one language calls the roles: the first name is the one in use today. */
type Names = Readonly<Record<string, readonly string[] | undefined>>;

let names: ReadonlyMap<string, Names> | undefined;

/**
 * A role's name in a language other than English.
 * @param id role template id, lower case.
 * @param language as in the catalogue: `de`, `ja` …
 * @returns undefined where the catalogue has none.
 */
export function localName(id: string, language: string): string | undefined {
  names ??= new Map(catalogue.roles.map((role) => [role.id, role.names]));
  return names.get(id)?.[language]?.[0];
}
