import { failure, type Result, success } from '../domain/result';
import { eventSchema, type LedgerEvent } from '../partners/event';
import { CHAIN_START, hashOf } from '../partners/event-chain';
import { grantSchema, type StoredGrant, UNKNOWN_TENANT } from '../partners/holding';
import { isKeyOf } from '../partners/is-key-of';
import { tenantSchema } from '../partners/tenant-record';
import type { FileFault, FileNote, FileRow, ImportedFile, Skipped } from './imported-file';
import { LEDGER_FORMAT, LEDGER_VERSION, ledgerFileSchema } from './ledger-file';
import { isFuture } from './not-yet';

/** Whether JSON says that it is an export of ours, of whatever version. */
export function isLedgerFile(value: unknown): value is { readonly version?: unknown } {
  return isObject(value) && Object.hasOwn(value, 'format') && value['format'] === LEDGER_FORMAT;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Reads an export of ours. Nothing in it is trusted: what is damaged, belongs to another tenant, names another
 * partner than its key or is dated in the future is left out and told.
 * @param now ISO 8601.
 */
export function readLedgerFile(
  value: { readonly version?: unknown },
  now: string,
): Result<ImportedFile, FileFault> {
  if (typeof value.version === 'number' && value.version > LEDGER_VERSION) return failure('newer');
  const parsed = ledgerFileSchema.safeParse(value);
  if (!parsed.success) return failure('damaged');
  const { tenant, writtenAt, grants, record, events } = parsed.data;
  const rows: FileRow[] = [];
  const skipped: Skipped[] = [];
  for (const [at, entry] of grants.entries()) {
    const read = readGrant(entry, tenant, now);
    if (!read.ok) skipped.push({ row: at + 1, ...read.error });
    else rows.push({ row: at + 1, ...ofTenant(tenant), stored: read.value });
  }
  const told = readEvents(events);
  const listed = tenantSchema.safeParse(record);
  const isListed =
    listed.success && listed.data.tenant === tenant && !isFuture(listed.data.readAt, now);
  const notes: FileNote[] = [
    ...told.notes,
    ...(record !== null && !isListed ? (['record-damaged'] as const) : []),
  ];
  return success({
    kind: 'ledger-json',
    tenants: tenant === UNKNOWN_TENANT ? [] : [tenant],
    ...{ rows, skipped, notes, writtenAt, events: told.events },
    ...(isListed && { record: listed.data }),
  });
}

function ofTenant(tenant: string): { readonly tenant?: string } {
  return tenant === UNKNOWN_TENANT ? {} : { tenant };
}

function readGrant(
  entry: unknown,
  tenant: string,
  now: string,
): Result<Omit<StoredGrant, 'tenant'>, Omit<Skipped, 'row'>> {
  const parsed = grantSchema.safeParse(entry);
  if (!parsed.success) return failure({ reason: 'unreadable' });
  const { tenant: named, ...grant } = parsed.data;
  const [{ holding }] = grant.versions as [StoredGrant['versions'][number]];
  const value = holding.name;
  if (named !== tenant) return failure({ reason: 'other-tenant', value: named });
  if (!isKeyOf(grant)) return failure({ reason: 'key', value });
  const spans = grant.versions.flatMap(({ seen }) => Object.values(seen));
  if (spans.some(({ last }) => isFuture(last, now))) return failure({ reason: 'future', value });
  return success(grant);
}

/** Events are no part of the ledger they come into: they are only shown, and whether their chain holds. */
function readEvents(events: readonly unknown[]): {
  readonly events: readonly LedgerEvent[];
  readonly notes: readonly FileNote[];
} {
  const read = events.map((event) => eventSchema.safeParse(event));
  const told = read.flatMap(({ data }) => data ?? []);
  let previous = CHAIN_START;
  const holds = told.every((event, at) => {
    const { hash, ...rest } = event;
    const fits = event.seq === at + 1 && event.previous === previous && hashOf(rest) === hash;
    previous = hash;
    return fits;
  });
  return {
    events: told,
    notes: [
      ...(told.length < events.length ? (['events-missing'] as const) : []),
      ...(holds ? [] : (['events-broken'] as const)),
    ],
  };
}
