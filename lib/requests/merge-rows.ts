import type { DataStatement } from '../domain/data';
import type { HeldAccess, PageStatement, RelationshipRow } from '../domain/page';
import { findRole } from '../roles/find-role';
import { nameKey } from '../roles/name-key';

/** The rows of the list of partners, and whether nothing of them is missing. */
export type MergedRows = { readonly rows: readonly RelationshipRow[]; readonly complete: boolean };

/**
 * Merges the rows that the list page shows with those of the portal's data. The data completes a row that
 * the page cuts short ("+ 5 more"), names tenant ids, and adds rows that are not shown; it takes none away.
 * @returns undefined where the page is no list.
 */
export function mergeRows(
  page: PageStatement | undefined,
  data: readonly DataStatement[],
): MergedRows | undefined {
  if (page?.relationships === undefined) return undefined;
  const told = nameParties(data.flatMap(({ rows }) => rows ?? [])).reduce<RelationshipRow[]>(
    addRow,
    [],
  );
  const left = new Set(told);
  const merged = page.relationships.map((shown) => {
    const match = bestMatch(shown, [...left]);
    if (match === undefined) return { ...shown, by: ['words'] as const };
    left.delete(match);
    return { ...mergeRow(shown, match), by: ['words', 'data'] as const };
  });
  const rows = [...merged, ...[...left].map((row) => ({ ...row, by: ['data'] as const }))];
  return { rows, complete: (page.whole ?? page.rolesComplete) && rows.every(isComplete) };
}

/** Where the page does not name relationships, the one that holds what the row shows is meant. */
function bestMatch(
  shown: RelationshipRow,
  told: readonly RelationshipRow[],
): RelationshipRow | undefined {
  const same = told.filter((row) => isSame(shown, row));
  return same.find((row) => holdsAll(row, shown.roleNames)) ?? same[0];
}

function holdsAll({ roleIds = [] }: RelationshipRow, names: readonly string[]): boolean {
  return names.every((name) => roleIds.includes(findRole(name).id ?? ''));
}

function isComplete({ rolesComplete }: RelationshipRow): boolean {
  return rolesComplete;
}

/** Two answers may tell of one row each in their own way. */
function addRow(rows: RelationshipRow[], row: RelationshipRow): RelationshipRow[] {
  const at = rows.findIndex(
    (one) =>
      isSame(one, row) &&
      (one.relationship === undefined) === (row.relationship === undefined) &&
      endsTogether(one, row),
  );
  const known = rows[at];
  return known === undefined ? [...rows, row] : rows.with(at, mergeRow(known, row));
}

function mergeRow(shown: RelationshipRow, told: RelationshipRow): RelationshipRow {
  const roleIds = [...new Set([...(shown.roleIds ?? []), ...(told.roleIds ?? [])])];
  const access = new Set<HeldAccess>([...shown.access, ...told.access]);
  // "Other" says only that nothing more was known.
  if (access.size > 1) access.delete('other');
  const all = { ...told, ...shown };
  return {
    ...all,
    access: [...access],
    rolesComplete: shown.rolesComplete || (told.rolesComplete && holdsAll(told, shown.roleNames)),
    ...(roleIds.length > 0 && { roleIds }),
  };
}

/** The same partner, the same kind of relationship and, where both name it, the same relationship. */
function isSame(one: RelationshipRow, other: RelationshipRow): boolean {
  const sameTenant = one.tenantId !== undefined && one.tenantId === other.tenantId;
  if (!sameTenant && nameKey(one.partner) !== nameKey(other.partner)) return false;
  if (one.access.includes('gdap') !== other.access.includes('gdap')) return false;
  if (one.relationship === undefined || other.relationship === undefined) return true;
  return nameKey(one.relationship) === nameKey(other.relationship);
}

/** Nothing keeps a partner from giving two relationships one name; then their end tells them apart. */
function endsTogether(one: RelationshipRow, other: RelationshipRow): boolean {
  return one.period === undefined || other.period === undefined || one.period === other.period;
}

/** Some answers give only a tenant id where others give the partner's name too. */
function nameParties(rows: readonly RelationshipRow[]): RelationshipRow[] {
  const names = new Map(
    rows.flatMap(({ partner, tenantId }) =>
      tenantId === undefined || partner === '' || partner === tenantId
        ? []
        : [[tenantId, partner] as const],
    ),
  );
  return rows
    .map((row) => ({ ...row, partner: names.get(row.tenantId ?? '') ?? row.partner }))
    .map((row) => ({ ...row, partner: row.partner || (row.tenantId ?? '') }))
    .filter(({ partner }) => partner !== '');
}
