import type { LedgerEvent } from '../partners/event';
import type { Sighting, StoredGrant } from '../partners/holding';
import type { TenantRecord } from '../partners/tenant-record';

/** What a file was recognised as, by what is in it. */
export const FILE_KINDS = [
  ...(['ledger-json', 'ledger-csv', 'get-partners', 'portal-partners'] as const),
  ...(['portal-relationships', 'graph-partners', 'graph-relationships', 'table'] as const),
];
export type FileKind = (typeof FILE_KINDS)[number];

/** Why nothing of a file can be read. */
export const FILE_FAULTS = [
  ...(['too-large', 'binary', 'empty', 'too-deep', 'broken-json', 'unknown-json'] as const),
  ...(['newer', 'damaged', 'no-table', 'unreadable'] as const),
];
export type FileFault = (typeof FILE_FAULTS)[number];

/** Why one row of a table, or one entry of a list, is left out. */
export const SKIP_REASONS = [
  ...(['unreadable', 'cells', 'no-partner', 'no-provider', 'other-tenant', 'own-tenant'] as const),
  ...(['future', 'key', 'value', 'same-row'] as const),
];
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What is left out, and why. */
export type Skipped = {
  /** The row as a spreadsheet numbers it, or the entry of a list; the first is 1. */
  readonly row: number;
  readonly reason: SkipReason;
  /** What stands there, cut. */
  readonly value?: string;
};

/** What is odd about a file and still lets it be read. */
export const FILE_NOTES = [
  ...(['not-utf-8', 'broken-characters', 'holds-nul', 'more-pages', 'events-broken'] as const),
  ...([
    'events-missing',
    'unclear-days',
    'record-damaged',
    'unclosed-quote',
    'too-many-rows',
  ] as const),
];
export type FileNote = (typeof FILE_NOTES)[number];

/** What one row tells: a sighting, with its own date where it has one, or a stored grant with all its past. */
export type FileRow = {
  readonly row: number;
  /** The tenant that the row names. */
  readonly tenant?: string;
} & (
  | { readonly sighting: Omit<Sighting, 'at' | 'by'>; readonly at?: string }
  | { readonly stored: Omit<StoredGrant, 'tenant'> }
);

/** What was read of a file. Nothing in it is trusted. */
export type ImportedFile = {
  readonly kind: FileKind;
  /** Tenant ids that the file names, lower case. */
  readonly tenants: readonly string[];
  readonly rows: readonly FileRow[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly FileNote[];
  /** When the file says that it was written, ISO 8601. */
  readonly writtenAt?: string;
  /** When the list was read, in an export of ours. */
  readonly record?: TenantRecord;
  /** What happened in the browser that wrote an export of ours. It is shown and kept apart. */
  readonly events?: readonly LedgerEvent[];
};

/** Puts one more thing behind what was said of a file. */
export function withNotes(file: ImportedFile, notes: readonly FileNote[]): ImportedFile {
  return { ...file, notes: [...new Set([...notes, ...file.notes])] };
}
