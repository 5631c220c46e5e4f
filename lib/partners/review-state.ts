import type { Ledger } from './ledger';
import type { Review } from './review';
import type { Interval, ReviewDue } from './review-schedule';

/** Everything the page of one tenant's reviews shows, as it was at one moment. */
export type ReviewState = {
  /** When that was, ISO 8601. */
  readonly now: string;
  /** Every tenant of which something is known. */
  readonly tenants: readonly string[];
  /** Undefined where nothing is known of any. */
  readonly tenant?: string;
  readonly ledger?: Ledger;
  /** How many stored grants could not be read. */
  readonly unreadable: number;
  readonly open?: Review;
  /** The one closed last comes first. */
  readonly closed: readonly Review[];
  /** How many stored reviews could not be read. */
  readonly damaged: number;
  readonly due?: ReviewDue;
  readonly interval: Interval;
  readonly reminding: boolean;
};
