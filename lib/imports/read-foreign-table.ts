import type { HeldAccess, RelationshipRow } from '../domain/page';
import { ACCESS } from '../pages/page-words';
import { splitRoleNames } from '../pages/role-lists';
import { readDays } from '../portal/days';
import { readRelationshipId } from '../portal/relationship-id';
import { said } from '../portal/said';
import { guidIn, readText } from '../portal/text-values';
import { readYesNo } from '../portal/yes-no';
import type { ImportedFile, Skipped } from './imported-file';
import type { Table } from './read-table';
import type { ColumnChoice, TableField } from './table-columns';
import { type DayOrder, orderOf, readDay } from './table-days';
import { type ToldRow, toFileRows } from './told-rows';

type Cell = (field: TableField) => string;

/** Reads somebody else's table. Its lists of roles never count as whole: nobody knows what was left out. */
export function readForeignTable(table: Table, choice: ColumnChoice): ImportedFile {
  const told: ToldRow[] = [];
  const skipped: Skipped[] = [];
  const column = (field: TableField) =>
    table.rows.map(({ cells }) => cells[choice[field] ?? -1] ?? '');
  const order = orderOf([...column('from'), ...column('until')]);
  for (const { row, cells } of table.rows) {
    const read = readRow((field) => cells[choice[field] ?? -1] ?? '', order);
    const value = cells.join(' ').slice(0, 120);
    if (cells.length > table.header.length) skipped.push({ row, reason: 'cells', value });
    else if (read === undefined) skipped.push({ row, reason: 'no-partner', value });
    else told.push({ at: row, row: read });
  }
  const unclear = told.some(({ row }) => row.until === undefined && /\d/.test(row.period ?? ''));
  const read = toFileRows(told);
  return {
    kind: 'table',
    tenants: [],
    rows: read.rows,
    skipped: [...skipped, ...read.skipped].sort((one, other) => one.row - other.row),
    notes: unclear ? ['unclear-days'] : [],
  };
}

function readRow(cell: Cell, order: DayOrder | undefined): RelationshipRow | undefined {
  const tenantId = guidIn(cell('partner-id')) ?? guidIn(cell('partner'));
  const partner = readText([cell('partner')]) ?? tenantId;
  if (partner === undefined) return undefined;
  const { names } = splitRoleNames(cell('roles'));
  const ids = names.flatMap((name) => guidIn(name) ?? []);
  const relationship = readText([cell('relationship')]);
  const until = readDay(cell('until'), order);
  return said<RelationshipRow>({
    ...{ partner, tenantId, relationship, until },
    access: accessIn(cell, names.length > 0),
    roleNames: names.filter((name) => guidIn(name) === undefined).map((name) => name.slice(0, 300)),
    roleIds: ids.length > 0 ? ids : undefined,
    rolesComplete: false,
    relationshipId: readRelationshipId([cell('relationship-id')]),
    from: readDay(cell('from'), order),
    period: readText([cell('until')]),
    status: readText([cell('status')]),
    autoExtendDays: readDays([cell('auto-extend')]),
  });
}

/** Outside of GDAP every directory role that a partner holds is delegated admin privileges. */
function accessIn(cell: Cell, hasRoles: boolean): HeldAccess[] {
  const kind = cell('access');
  const isGranular = ACCESS.gdap.test(kind) || (!ACCESS.reseller.test(kind) && endsOrIsNamed(cell));
  const dap = readYesNo([cell('dap')]) === true || (!isGranular && saysDap(kind, hasRoles));
  const held: HeldAccess[] = [
    ...(dap ? (['dap'] as const) : []),
    ...(isGranular ? (['gdap'] as const) : []),
    ...(isGranular ? [] : sellerIn(kind)),
  ];
  return held.length > 0 ? held : ['other'];
}

/** Only granular privileges end or have a name of their own. */
function endsOrIsNamed(cell: Cell): boolean {
  return /\d/.test(cell('until')) || cell('relationship-id').trim() !== '';
}

function saysDap(kind: string, hasRoles: boolean): boolean {
  return hasRoles || ACCESS.dap.test(kind) || /\bdap\b/i.test(kind);
}

function sellerIn(kind: string): HeldAccess[] {
  if (ACCESS.oem.test(kind)) return ['oem'];
  if (ACCESS.indirectReseller.test(kind)) return ['indirect-reseller'];
  return ACCESS.reseller.test(kind) ? ['reseller'] : [];
}
