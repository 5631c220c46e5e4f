import type { StorageFault } from '../../domain/storage-fault';
import type { LedgerEvent } from '../../partners/event';
import type { Ledger } from '../../partners/ledger';

/** Why the ledger could not be read, or something not be kept; as the storage tells it, or an error of our own. */
export type LedgerFault = StorageFault | 'error';

/** Everything that the page of partners shows of one tenant, as of one time. */
export type PartnersBook = {
  /** When it was read from the storage, ISO 8601. */
  readonly now: string;
  /** Every tenant of which something is known, by its id or `unknown`, the one read last first. */
  readonly tenants: readonly string[];
  /** Undefined when nothing is known of anybody, or nothing could be read. */
  readonly ledger?: Ledger;
  /** How many records of that tenant could not be read. */
  readonly unreadable: number;
  /** What happened in that tenant, the oldest first. */
  readonly events: readonly LedgerEvent[];
  /** Why the storage could not be read. What is shown beside it may be older. */
  readonly fault?: LedgerFault;
  /** Why the last reading of the list could not be kept, and when. */
  readonly trouble?: { readonly fault: LedgerFault; readonly at: string };
};

/** How many events of a chain are missing: each has a number, and none is left out. */
export function missingEvents(events: readonly LedgerEvent[]): number {
  return (events.at(-1)?.seq ?? 0) - events.length;
}
