import type { LedgerEvent } from './event';
import type { StoredGrant } from './holding';
import type { TenantRecord } from './tenant-record';

/** Everything that is stored of one tenant's ledger, and how many records of it could not be read. */
export type StoredLedger = {
  /** The customer's tenant id, or `unknown`. */
  readonly tenant: string;
  readonly record?: TenantRecord;
  readonly grants: readonly StoredGrant[];
  readonly events: readonly LedgerEvent[];
  readonly unreadable: number;
  /** When its next review is due, where one is planned; ISO 8601. */
  readonly dueAt?: string;
};
