import type { RelationshipRow } from '../domain/page';
import type { Said } from './said';

const MOST = 5000;

/**
 * Reads each entry of a list as a row of the list of partners.
 * @returns undefined without a list, or when no entry of it can be read. `rolesComplete` is false as soon as
 * one entry was left out or does not name all its roles.
 */
export function readRows(
  list: readonly unknown[] | undefined,
  readRow: (entry: unknown) => RelationshipRow | undefined,
): Said | undefined {
  if (list === undefined) return undefined;
  const rows = list
    .slice(0, MOST)
    .map(readRow)
    .filter((row) => row !== undefined);
  if (rows.length === 0 && list.length > 0) return undefined;
  const rolesComplete = rows.length === list.length && rows.every((row) => row.rolesComplete);
  return { rows, rolesComplete };
}
