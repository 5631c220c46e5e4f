import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LedgerEvent } from '../../partners/event';
import type { ChainHead } from '../../partners/event-chain';
import type { StoredGrant } from '../../partners/holding';
import type { Memo } from '../../partners/memo';
import type { PartnerLine } from '../../partners/overview';
import type { OverviewHead } from '../../partners/overview-parts';
import type { Review } from '../../partners/review';
import type { TenantRecord } from '../../partners/tenant-record';

export const DATABASE = 'consent-lens';

/** Grows by one with each entry of `migrations.ts`. */
export const DATABASE_VERSION = 1;

/** A record that could not be read, whole, with where it was and when that was noticed. */
export type AsideRecord = {
  readonly from: string;
  /** ISO 8601. */
  readonly at: string;
  readonly record: unknown;
};

/** Some of the partners of one tenant's overview. */
export type OverviewPart = {
  readonly tenant: string;
  readonly part: number;
  readonly partners: readonly PartnerLine[];
};

/** What lies in the database. Records are parsed when they are read: an older version may have written them. */
export interface LedgerSchema extends DBSchema {
  /** When each tenant's list was read. */
  tenants: { key: string; value: TenantRecord };
  /** Every grant of every tenant. */
  grants: { key: [string, string]; value: StoredGrant; indexes: { tenant: string } };
  /** What happened, in one chain for each tenant. */
  events: {
    key: [string, number];
    value: LedgerEvent;
    indexes: { tenant: string; partner: [string, string] };
  };
  /** What the popup shows first of each tenant: follows from its grants, written with them. */
  overviews: { key: string; value: OverviewHead };
  /** The rest of it, from part 1 on. */
  overviewParts: { key: [string, number]; value: OverviewPart };
  /** Every review of every tenant: one open at most, and all that were closed. */
  reviews: { key: [string, string]; value: Review; indexes: { tenant: string } };
  memos: { key: string; value: Memo; indexes: { tenant: string } };
  /** Records that could not be read. Nothing is ever thrown away. */
  aside: { key: number; value: AsideRecord };
  /** The head of each tenant's chain. */
  heads: { key: string; value: ChainHead };
}

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;

export const STORES: StoreNames<LedgerSchema>[] = [
  ...([
    'tenants',
    'grants',
    'events',
    'overviews',
    'overviewParts',
    'reviews',
    'memos',
    'aside',
    'heads',
  ] as const),
];

/** A transaction that may write to every store. */
export type Writing = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite'>;
