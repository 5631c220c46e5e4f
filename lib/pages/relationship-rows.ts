import type { HeldAccess, RelationshipRow } from '../domain/page';
import { ACCESS, COLUMNS, NO_ROLES } from './page-words';
import { type RoleText, readRoleText, splitRoleNames } from './role-lists';
import type { Table, TableCell, TableRow } from './table-rows';

/**
 * Reads the rows of one table of the Partner relationships page.
 * @param heading the text above the table, which may say what kind of access it lists.
 */
export function readRelationshipRows(table: Table, heading: string): RelationshipRow[] {
  return table.rows.map((row) => readRow(row, table, heading)).filter((row) => row.partner !== '');
}

function readRow(row: TableRow, table: Table, heading: string): RelationshipRow {
  const rolesCell =
    row.cells.find((cell) => COLUMNS.roles.test(cell.header)) ?? cellWithRoles(row.cells);
  const roleText: RoleText = splitRoleNames(rolesCell?.text ?? '');
  const rest = row.cells.filter((cell) => cell !== rolesCell && cell.text !== '');
  const named = rest.find((cell) => COLUMNS.partner.test(cell.header)) ?? firstPlain(rest);
  const relationship =
    rest.find((cell) => COLUMNS.name.test(cell.header)) ?? (row.group === '' ? undefined : named);
  const period = rest.find((cell) => COLUMNS.period.test(cell.header))?.text;
  const status = rest.find((cell) => COLUMNS.status.test(cell.header))?.text;
  return {
    partner: row.group === '' ? (named?.first ?? '') : row.group,
    access: readAccess(rest, table, heading, roleText.names.length > 0),
    roleNames: roleText.names,
    rolesComplete: !roleText.cut && rolesCell !== undefined,
    ...(relationship !== undefined &&
      !NO_ROLES.test(relationship.text) && { relationship: relationship.first }),
    ...(period !== undefined && { period }),
    ...(status !== undefined && { status }),
  };
}

function cellWithRoles(cells: readonly TableCell[]): TableCell | undefined {
  return (
    cells.find((cell) => readRoleText(cell.text) !== undefined) ??
    cells.find((cell) => NO_ROLES.test(cell.text))
  );
}

function firstPlain(cells: readonly TableCell[]): TableCell | undefined {
  return cells.find(
    ({ text, header }) =>
      header === '' && !Object.values(ACCESS).some((access) => access.test(text)),
  );
}

function readAccess(
  cells: readonly TableCell[],
  table: Table,
  heading: string,
  hasRoles: boolean,
): HeldAccess[] {
  const said = cells
    .filter(
      ({ header }) =>
        header === '' || COLUMNS.type.test(header) || COLUMNS.authorization.test(header),
    )
    .map((cell) => cell.text);
  const says = (access: RegExp) => said.some((text) => access.test(text));
  if (says(ACCESS.gdap)) return ['gdap'];
  const seller = sellerAccess(says);
  // Outside GDAP every directory role that a partner holds is delegated admin privileges.
  if (seller === undefined && ACCESS.gdap.test(heading)) return ['gdap'];
  const dap = says(ACCESS.dap) || hasRoles;
  const held: HeldAccess[] = [
    ...(dap ? (['dap'] as const) : []),
    ...(seller === undefined ? [] : [seller]),
  ];
  if (held.length > 0) return held;
  return table.headers.some((header) => COLUMNS.period.test(header)) && hasRoles
    ? ['gdap']
    : ['other'];
}

function sellerAccess(says: (access: RegExp) => boolean): HeldAccess | undefined {
  if (says(ACCESS.oem)) return 'oem';
  if (says(ACCESS.indirectReseller)) return 'indirect-reseller';
  if (says(ACCESS.provider)) return 'other';
  return says(ACCESS.reseller) ? 'reseller' : undefined;
}
