import list from '../data/narrower-permissions.json';
import type { NarrowerRow } from '../data/narrower-schema';
import type { AskedPermission, PermissionKind } from '../domain/app';

let index: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The narrower permissions that exist beside one that is asked for, the most useful first. Whether one of them
 * is enough depends on what the app does.
 * Where the kind is not known, only those count that are narrower for an app by itself and for a person alike.
 * Source: `lib/data/narrower-permissions.json`.
 * @returns values such as `Mail.Read`, at most three; none for a permission that nobody here knows, that
 * belongs to another resource, or of which only a title is known.
 */
export function narrowerPermissions({ value, kind, known }: AskedPermission): readonly string[] {
  if (!known || value === undefined) return [];
  if (kind !== undefined) return narrowerFor(value, kind);
  const forPerson = narrowerFor(value, 'delegated');
  return narrowerFor(value, 'application').filter((one) => forPerson.includes(one));
}

function narrowerFor(value: string, kind: PermissionKind): readonly string[] {
  index ??= makeIndex();
  return index.get(keyOf(value, kind)) ?? [];
}

function makeIndex(): ReadonlyMap<string, readonly string[]> {
  const rows = list.permissions as NarrowerRow[];
  return new Map(
    rows.flatMap(([value, letters, narrower]) => [
      ...(letters.includes('A') ? [[keyOf(value, 'application'), narrower] as const] : []),
      ...(letters.includes('D') ? [[keyOf(value, 'delegated'), narrower] as const] : []),
    ]),
  );
}

function keyOf(value: string, kind: PermissionKind): string {
  return `${value.toLowerCase()} ${kind}`;
}
