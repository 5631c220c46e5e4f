import { readGuid } from '../../lib/domain/guid.ts';

/** Roles that are asked for together, as texts; under the name that the file gives them. */
export type Template = { readonly name: string; readonly roles: readonly string[] };

type Fields = ReadonlyMap<string, unknown>;

/** Under these names, in any case, tools and Microsoft Graph keep things; the first that fits counts. */
const LISTS = ['value', 'results'];
const ROLES = ['roles', 'rolemappings', 'unifiedroles'];
const ROLE_IDS = ['roledefinitionid', 'roletemplateid', 'objectid', 'id', 'value'];
const ROLE_NAMES = ['name', 'displayname', 'rolename', 'label'];
const TEMPLATE_NAMES = ['displayname', 'name', 'templatename', 'templateid', 'id'];

/**
 * Finds the templates in what a file holds: a list of roles, a template, a delegatedAdminRelationship of
 * Microsoft Graph, or a list of these.
 * @param fallback the name of what has none of its own.
 * @returns undefined where it has no known form. One role that cannot be read makes the whole list unreadable,
 * because what is left out would look as if it were not asked for.
 */
export function templatesIn(json: unknown, fallback: string): Template[] | undefined {
  if (Array.isArray(json)) return templatesInList(json, fallback);
  const fields = fieldsOf(json);
  if (fields === undefined) return undefined;
  const template = templateIn(fields, fallback);
  if (template !== undefined) return [template];
  const list = LISTS.map((name) => fields.get(name)).find(Array.isArray);
  return list && templatesInList(list, fallback);
}

function templatesInList(list: readonly unknown[], fallback: string): Template[] | undefined {
  if (list.length === 0) return undefined;
  const templates = list.map((one, at) => {
    const fields = fieldsOf(one);
    return fields && templateIn(fields, `${fallback} ${at + 1}`);
  });
  if (isComplete(templates)) return templates;
  const roles = list.map(roleIn);
  return isComplete(roles) ? [{ name: fallback, roles }] : undefined;
}

function templateIn(fields: Fields, fallback: string): Template | undefined {
  const roles = roleListIn(fields)?.map(roleIn);
  if (roles === undefined || !isComplete(roles)) return undefined;
  return { name: textUnder(TEMPLATE_NAMES, fields) ?? fallback, roles };
}

function roleListIn(fields: Fields): unknown[] | undefined {
  const places = [fields, fieldsOf(fields.get('accessdetails'))];
  return places.flatMap((place) => ROLES.map((name) => place?.get(name))).find(Array.isArray);
}

/** A role's id where one is given, else its name. */
function roleIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const fields = fieldsOf(value);
  // A template whose roles cannot be read is no role with the template's name.
  if (fields === undefined || roleListIn(fields) !== undefined) return undefined;
  const ids = ROLE_IDS.map((name) => fields.get(name)).filter((id) => typeof id === 'string');
  return ids.find((id) => readGuid(id) !== undefined) ?? textUnder(ROLE_NAMES, fields) ?? ids[0];
}

function textUnder(names: readonly string[], fields: Fields): string | undefined {
  return names
    .map((name) => fields.get(name))
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner]));
}

function isComplete<T>(values: (T | undefined)[]): values is T[] {
  return values.every((value) => value !== undefined);
}
