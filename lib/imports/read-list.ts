import type { RelationshipRow } from '../domain/page';
import { failure, type Result, success } from '../domain/result';
import { gdapRelationships } from '../portal/gdap-relationships';
import { getPartners } from '../portal/get-partners';
import { partners } from '../portal/partners';
import { readGraphPartner } from './graph-partners';
import type { ImportedFile, Skipped, SkipReason } from './imported-file';
import type { ListShape } from './list-shapes';
import { type ToldRow, toFileRows } from './told-rows';

type Told = { readonly row: RelationshipRow; readonly tenant?: string };

/** Reads each entry of a list by itself, so that one that cannot be read is told and hides no other. */
export function readList({ kind, entries, more }: ListShape): ImportedFile {
  const told: ToldRow[] = [];
  const skipped: Skipped[] = [];
  for (const [at, entry] of entries.entries()) {
    const read = readEntry(kind, entry);
    if (read.ok) told.push({ at: at + 1, ...read.value });
    else skipped.push({ row: at + 1, reason: read.error, ...shown(entry) });
  }
  const read = toFileRows(told);
  return {
    kind,
    tenants: [...new Set(told.flatMap(({ tenant }) => tenant ?? []))],
    rows: read.rows,
    skipped: [...skipped, ...read.skipped],
    notes: more ? ['more-pages'] : [],
  };
}

function readEntry(kind: ListShape['kind'], entry: unknown): Result<Told, SkipReason> {
  if (kind === 'graph-partners') {
    const read = readGraphPartner(entry);
    return read.ok ? success({ row: read.value }) : read;
  }
  const said = readerOf(kind).read([entry], {});
  const [row] = said?.rows ?? [];
  if (row === undefined) return failure('unreadable');
  if (row.partner === '?') return failure('no-partner');
  const tenant = said?.customerTenantId;
  return success({ row, ...(tenant !== undefined && { tenant }) });
}

function readerOf(kind: ListShape['kind']) {
  if (kind === 'get-partners') return getPartners;
  return kind === 'portal-partners' ? partners : gdapRelationships;
}

/** Enough of an entry to find it again. */
function shown(entry: unknown): { readonly value?: string } {
  const text = JSON.stringify(entry) ?? '';
  return text === '' ? {} : { value: text.slice(0, 120).toWellFormed() };
}
