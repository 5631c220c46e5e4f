import { z } from 'zod';
import type { LedgerEvent } from '../partners/event';
import type { StoredGrant } from '../partners/holding';
import type { TenantRecord } from '../partners/tenant-record';

/** What an export of ours in JSON says of itself. */
export const LEDGER_FORMAT = 'consent-lens-ledger';
export const LEDGER_VERSION = 1;

/** One tenant's ledger as a file: everything that is stored of it. */
export type LedgerFile = {
  readonly format: typeof LEDGER_FORMAT;
  readonly version: typeof LEDGER_VERSION;
  /** ISO 8601. */
  readonly writtenAt: string;
  /** The customer's tenant id, or `unknown`. */
  readonly tenant: string;
  /** When the list was read; null where it never was. */
  readonly record: TenantRecord | null;
  /** Every grant with everything it was ever told to hold. */
  readonly grants: readonly StoredGrant[];
  readonly events: readonly LedgerEvent[];
};

/** The frame of such a file. Grants and events are parsed one by one, so that one that is damaged hides no other. */
export const ledgerFileSchema = z.object({
  format: z.literal(LEDGER_FORMAT),
  version: z.literal(LEDGER_VERSION),
  writtenAt: z.iso.datetime(),
  tenant: z.union([z.guid().toLowerCase(), z.literal('unknown')]),
  record: z.unknown(),
  grants: z.array(z.unknown()),
  events: z.array(z.unknown()),
});
