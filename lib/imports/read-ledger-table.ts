import { readGuid } from '../domain/guid';
import { failure, type Result, success } from '../domain/result';
import { partnerKey } from '../partners/grant-key';
import { grantSchema, type Holding, UNKNOWN_TENANT } from '../partners/holding';
import { isKeyOf } from '../partners/is-key-of';
import type { FileRow, ImportedFile, Skipped } from './imported-file';
import { fromCell, type LedgerColumn, NEEDED_COLUMNS, splitCell } from './ledger-columns';
import { isFuture } from './not-yet';
import type { Table } from './read-table';

type Cells = (column: LedgerColumn) => string;

/** Whether a table is an export of ours, in whatever order its columns are now. */
export function isLedgerTable({ header }: Table): boolean {
  return NEEDED_COLUMNS.every((column) => header.includes(column));
}

/**
 * Reads an export of ours in CSV: what each grant held when it was last seen.
 * @param now ISO 8601.
 */
export function readLedgerTable(table: Table, now: string): ImportedFile {
  const rows: FileRow[] = [];
  const skipped: Skipped[] = [];
  for (const { row, cells } of table.rows) {
    const read = readRow(
      (column) => fromCell(cells[table.header.indexOf(column)] ?? ''),
      cells.length <= table.header.length,
      now,
    );
    if (read.ok) rows.push({ row, ...read.value });
    else skipped.push({ row, reason: read.error, value: cells.join(' ').slice(0, 120) });
  }
  return {
    kind: 'ledger-csv',
    tenants: [...new Set(rows.flatMap(({ tenant }) => tenant ?? []))],
    rows,
    skipped,
    notes: [],
  };
}

type Row = Omit<Extract<FileRow, { sighting: unknown }>, 'row'>;

function readRow(cell: Cells, fits: boolean, now: string): Result<Row, Skipped['reason']> {
  if (!fits) return failure('cells');
  const named = cell('tenant').trim();
  const tenant = readGuid(named);
  if (tenant === undefined && named !== UNKNOWN_TENANT) return failure('value');
  const at = cell('last_seen').trim();
  const partnerId = readGuid(cell('partner_id'));
  if (partnerId === undefined && cell('partner_id').trim() !== '') return failure('value');
  const parsed = grantSchema.safeParse({
    tenant: named,
    key: keyOf(cell, partnerId),
    kind: cell('kind').trim(),
    ...(partnerId !== undefined && { partnerId }),
    versions: [{ holding: holdingOf(cell), seen: { file: { first: at, last: at } } }],
  });
  if (!parsed.success) return failure('value');
  if (!isKeyOf(parsed.data)) return failure('key');
  if (isFuture(at, now)) return failure('future');
  const { key, kind, versions } = parsed.data;
  const holding = versions[0]?.holding;
  if (holding === undefined) return failure('value');
  const sighting = { key, kind, ...(partnerId !== undefined && { partnerId }), holding };
  return success({ ...(tenant !== undefined && { tenant }), at, sighting });
}

/**
 * Parts of a grant can be stored under an older name of its partner, or from before its tenant id was known. It
 * comes in under what its row says, so that it lies where its own content puts it.
 */
function keyOf(cell: Cells, partnerId: string | undefined): string {
  const key = cell('grant');
  const kind = cell('kind').trim();
  const partner = partnerKey(cell('partner'), partnerId);
  const end = key.startsWith(`${partner}|${kind}`) ? partner.length : key.indexOf(`|${kind}`);
  return end < 0 ? key : `${partner}${key.slice(end)}`;
}

/** As the schema takes it; what is no number, day or known word is refused there. */
function holdingOf(cell: Cells): Record<keyof Holding, unknown> {
  const text = (column: LedgerColumn) => (cell(column) === '' ? undefined : cell(column));
  const word = (column: LedgerColumn) => text(column)?.trim();
  const days = word('auto_extend_days');
  const provider = { name: text('provider'), tenantId: readGuid(cell('provider_id')) };
  return {
    name: cell('partner'),
    access: cell('access').split(/\s+/).filter(Boolean),
    roles: rolesIn(splitCell(cell('roles')), splitCell(cell('role_ids'))),
    rolesComplete: yesNo(cell('roles_complete')) ?? false,
    relationship: text('relationship'),
    relationshipId: text('relationship_id'),
    from: word('from'),
    until: word('until'),
    autoExtendDays: days === undefined ? undefined : Number(days),
    standing: word('standing'),
    provider: provider.name === undefined && provider.tenantId === undefined ? undefined : provider,
    scopes: cell('scopes') === '' ? undefined : splitCell(cell('scopes')),
    organisation: yesNo(cell('organisation')),
  };
}

/** Ids stand in the order of the names; where they do not, somebody has changed one of the cells. */
function rolesIn(names: readonly string[], ids: readonly string[]): Holding['roles'] {
  const inOrder = names.length === ids.length;
  return names.map((name, at) => {
    const id = inOrder ? readGuid(ids[at]) : undefined;
    return id === undefined ? { name } : { id };
  });
}

/** Spreadsheets write it in capitals, some in their own language: then it counts as not said. */
function yesNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (word === 'true' || word === 'wahr') return true;
  return word === 'false' || word === 'falsch' ? false : undefined;
}
