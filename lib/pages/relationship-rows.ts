import type { HeldAccess, RelationshipRow } from '../domain/page';
import { ACCESS, COLUMNS, NO_ROLES, PLUS_NUMBER } from './page-words';
import { type RoleText, readRoleText, splitRoleNames } from './role-lists';
import type { Table, TableCell, TableRow } from './table-rows';

/** What the cells of a row are: by their headers' words or, in any language, by what stands in them. */
type Cells = {
  readonly roles: TableCell | undefined;
  readonly partner: TableCell | undefined;
  readonly relationship: TableCell | undefined;
  readonly period: TableCell | undefined;
  /** The rest: cells that may say what kind of access it is. */
  readonly kinds: readonly TableCell[];
};

/** A date in any language: two numbers with something between them. */
const DATE = /\p{Nd}[^\p{Nd}]+\p{Nd}/u;

/**
 * Reads the rows of one table of the Partner relationships page.
 * @param heading the text above the table, which may say what kind of access it lists.
 * @param known whether the page's language is one whose words are known.
 */
export function readRelationshipRows(
  table: Table,
  heading: string,
  known: boolean,
): RelationshipRow[] {
  const rolesColumn = findRolesColumn(table);
  return table.rows
    .map((row) => readRow(row, nameCells(row, rolesColumn), heading, known))
    .filter((row) => row.partner !== '');
}

function readRow(row: TableRow, cells: Cells, heading: string, known: boolean): RelationshipRow {
  const roleText = readRoles(cells.roles, known);
  const status = row.cells.find((cell) => COLUMNS.status.test(cell.header))?.text;
  const { relationship, period } = cells;
  return {
    partner: row.group === '' ? (cells.partner?.first ?? '') : row.group,
    access: readAccess(cells, heading, roleText.names.length > 0),
    roleNames: roleText.names,
    rolesComplete: !roleText.cut,
    ...(relationship !== undefined &&
      !NO_ROLES.test(relationship.text) && { relationship: relationship.first }),
    ...(period !== undefined && { period: period.text }),
    ...(status !== undefined && status !== '' && { status }),
  };
}

/** The column whose cells hold names of roles, or say how many more there are. */
function findRolesColumn({ rows }: Table): number {
  const cells = rows.flatMap((row) => row.cells);
  const isRoles = ({ header }: TableCell) => COLUMNS.roles.test(header);
  return (cells.find(isRoles) ?? cells.find(holdsRoles))?.column ?? -1;
}

function holdsRoles({ text }: TableCell): boolean {
  return (
    readRoleText(text) !== undefined ||
    text
      .split(', ')
      .slice(1)
      .some((part) => PLUS_NUMBER.test(part))
  );
}

function nameCells(row: TableRow, rolesColumn: number): Cells {
  const roles =
    row.cells.find(({ column }) => column >= 0 && column === rolesColumn) ??
    row.cells.find(holdsRoles) ??
    row.cells.find((cell) => NO_ROLES.test(cell.text));
  const rest = row.cells.filter((cell) => cell !== roles && cell.text !== '');
  const headed = (header: RegExp) => rest.find((cell) => header.test(cell.header));
  const period =
    headed(COLUMNS.period) ?? rest.find(({ text, linked }) => !linked && DATE.test(text));
  const named = headed(COLUMNS.partner) ?? firstPlain(rest);
  const isGrouped = row.group !== '';
  // In every known layout the first column is the partner's.
  const partner = named ?? (isGrouped ? undefined : rest.find((cell) => cell !== period));
  const linked = rest.find((cell) => cell.linked && (isGrouped || cell !== partner));
  const relationship = headed(COLUMNS.name) ?? linked ?? (isGrouped ? named : undefined);
  const others = [partner, period, relationship, headed(COLUMNS.status)];
  return {
    roles,
    partner,
    period,
    relationship,
    kinds: rest.filter((cell) => !others.includes(cell)),
  };
}

function firstPlain(cells: readonly TableCell[]): TableCell | undefined {
  return cells.find(
    ({ text, header }) =>
      header === '' && !Object.values(ACCESS).some((access) => access.test(text)),
  );
}

/** In a language not known, a text without one known name may as well say that there are none. */
function readRoles(cell: TableCell | undefined, known: boolean): RoleText {
  if (cell === undefined) return { names: [], cut: true };
  const text = splitRoleNames(cell.text);
  const isOpen = !known && text.names.length > 0 && readRoleText(cell.text) === undefined;
  return isOpen ? { names: [], cut: true } : text;
}

function readAccess({ kinds, period }: Cells, heading: string, hasRoles: boolean): HeldAccess[] {
  const says = (access: RegExp) => kinds.some(({ text }) => access.test(text));
  if (says(ACCESS.gdap)) return ['gdap'];
  const seller = sellerAccess(says);
  const saysDap = says(ACCESS.dap);
  // Only granular privileges end; a seller's and those of DAP have no date.
  const ends = period !== undefined && /\p{Nd}/u.test(period.text);
  if (seller === undefined && !saysDap && (ends || ACCESS.gdap.test(heading))) return ['gdap'];
  // Outside GDAP every directory role that a partner holds is delegated admin privileges.
  const held: HeldAccess[] = [
    ...(saysDap || hasRoles ? (['dap'] as const) : []),
    ...(seller === undefined ? [] : [seller]),
  ];
  return held.length > 0 ? held : ['other'];
}

function sellerAccess(says: (access: RegExp) => boolean): HeldAccess | undefined {
  if (says(ACCESS.oem)) return 'oem';
  if (says(ACCESS.indirectReseller)) return 'indirect-reseller';
  if (says(ACCESS.provider)) return 'other';
  return says(ACCESS.reseller) ? 'reseller' : undefined;
}
