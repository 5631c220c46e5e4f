import type { NewsLine } from '../partners/list-news';
import type { ListReading } from '../partners/tenant-record';
import type { StorageFault } from './database/storage-fault';

/** How reading the list anew ended. What `done` and `cut` have read is kept. */
export type RefreshEnd = {
  /** All rows were read; some were not to be had; the page made no sense; what was read could not be kept. */
  readonly outcome: 'done' | 'cut' | 'unreadable' | 'not-kept';
  /** ISO 8601. */
  readonly at: string;
  /** Whose list it was, by id or `unknown`. */
  readonly tenant?: string;
  /** What became different since it was asked for. */
  readonly news?: readonly NewsLine[];
  readonly fault?: StorageFault;
};

/** A reading of the list that the user has asked for. Kept in the session, so that the background may be stopped. */
export type Refresh = {
  /** ISO 8601. */
  readonly startedAt: string;
  /** The tab that was opened for it; missing until there is one. */
  readonly tabId?: number;
  /** When the browser says that tab was last in front, at its start. */
  readonly lookedAt?: number;
  /** The last event of each tenant before it. */
  readonly heads: Readonly<Record<string, number>>;
  /** When the tab last told of the list, ISO 8601. */
  readonly heardAt?: string;
  /** The list was scrolled through, because not all of it was in the page. */
  readonly gathered?: boolean;
  readonly end?: RefreshEnd;
};

/** What a tab has just told. */
export type TabSaid = {
  /** Whose list, and what of it was read; missing where the page is no list. */
  readonly list?: { readonly tenant: string; readonly reading: ListReading };
  /** It has shown the same for long enough. */
  readonly settled: boolean;
  /** It is the list, and could not be read in the time it gets. */
  readonly unreadable: boolean;
  readonly fault?: StorageFault;
};

/** What follows: the new state, and whether the list is to be scrolled through. */
export type RefreshStep = { readonly refresh: Refresh; readonly gather?: true };

/**
 * Takes what the tab has told into the state. A better reading replaces a worse end, however late it comes; all
 * rows once read are the end.
 * @param now ISO 8601.
 */
export function afterReading(refresh: Refresh, said: TabSaid, now: string): RefreshStep {
  if (refresh.end?.outcome === 'done') return { refresh };
  const { list, settled, unreadable, fault } = said;
  const ended = (outcome: RefreshEnd['outcome'], more: Partial<RefreshEnd> = {}): RefreshStep => ({
    refresh: { ...refresh, heardAt: now, end: { outcome, at: now, ...more } },
  });
  if (fault !== undefined) return ended('not-kept', { fault });
  // Rows of a page that is at rest and still not understood prove nothing.
  if (unreadable && (settled || list === undefined)) return ended('unreadable');
  if (list === undefined) return { refresh };
  const { tenant, reading } = list;
  if (reading.allRows) return ended('done', { tenant });
  const { end: _, ...running } = { ...refresh, heardAt: now };
  // While it is scrolled through, and while it draws, the list is never at rest.
  if (!settled) return { refresh: running };
  if (refresh.gathered !== true) return { refresh: { ...running, gathered: true }, gather: true };
  return ended('cut', { tenant });
}

/** What is known of the tab by now; undefined when it is closed. */
export type TabNow = { readonly signIn: boolean } | undefined;

/** How it stands: as it ended, or as it looks before that. */
export type RefreshOutcome = RefreshEnd['outcome'] | 'running' | 'sign-in' | 'closed' | 'no-answer';

/** Without a word of the list for so long there is none, in milliseconds. */
export const PATIENCE = 60_000;
/** A list that never comes to rest is given up after this, in milliseconds. */
const LONGEST = 5 * PATIENCE;

/**
 * Says how it stands, by the clock and by the tab: no timer of ours has to have lived that long.
 * @param now ISO 8601.
 */
export function outcomeOf({ end, ...refresh }: Refresh, tab: TabNow, now: string): RefreshOutcome {
  if (end !== undefined && (end.outcome !== 'unreadable' || tab?.signIn !== true)) {
    return end.outcome;
  }
  const { startedAt, heardAt = startedAt, tabId } = refresh;
  if (tabId !== undefined && tab === undefined) return 'closed';
  if (tab?.signIn) return 'sign-in';
  const since = (then: string) => Date.parse(now) - Date.parse(then);
  if (since(heardAt) < PATIENCE && since(startedAt) < LONGEST) return 'running';
  return heardAt === startedAt ? 'no-answer' : 'cut';
}
