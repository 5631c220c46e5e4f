import type { PartnerCounts } from '../partners/by-urgency';
import type { Overview } from '../partners/overview';
import { browser } from './browser';
import { readShownTenant, readWholeOverview } from './database/read-overview';
import type { StorageFault } from './database/storage-fault';
import { reportError } from './error-report';
import { type LedgerTrouble, lastTrouble } from './ledger-trouble';
import type { TabReport } from './message-types';
import { loadRefreshView, type RefreshView } from './refresh-desk';
import { reportOf } from './tab-reports';

/** What the popup shows when it opens. */
export type PopupState = {
  /** What is known of the tenant in front; undefined when nothing was read yet. */
  readonly overview?: Overview;
  /** Counts of all, while only the most urgent partners are there. */
  readonly counts?: PartnerCounts;
  /** Every tenant of which something is known, by its id or `unknown`, the one read last first. */
  readonly tenants: readonly string[];
  /** Why the ledger cannot be read at all. */
  readonly unreadable?: StorageFault | 'error';
  /** Why the last reading could not be kept. */
  readonly trouble?: LedgerTrouble;
  /** Where an old list that could not be read was put aside. */
  readonly putAside?: string;
  readonly report?: TabReport;
  /** The list is being read anew, or was just now. */
  readonly refresh?: RefreshView;
};

/**
 * Reads what the popup needs, from the database itself: no other part of the extension has to wake up for it, and
 * what is seldom needed is loaded only then. Never throws.
 * @param tenant whose ledger is wanted; the one read last when it is not given.
 * @param now ISO 8601.
 * @returns of a long list only the most urgent partners, with the counts of all; `loadRest` completes it.
 */
export async function loadPopup(now: string, tenant?: string): Promise<PopupState> {
  try {
    const [old, ledger, report, trouble, refresh] = await Promise.all([
      takeInOld(now),
      loadLedger(tenant),
      loadReport(),
      lastTrouble(),
      loadRefreshView(now),
    ]);
    return {
      ...(old === undefined ? ledger : await loadLedger(tenant)),
      ...(old?.aside !== undefined && { putAside: old.aside }),
      ...(report !== undefined && { report }),
      ...(trouble !== undefined && { trouble }),
      ...(refresh !== undefined && { refresh }),
    };
  } catch (error) {
    reportError('popup', error);
    return { tenants: [], unreadable: 'error' };
  }
}

/** Completes a list of which only the beginning was loaded. Never throws. */
export async function loadRest(state: PopupState): Promise<PopupState> {
  const { counts, overview, ...rest } = state;
  if (counts === undefined || overview === undefined) return state;
  try {
    const read = await readWholeOverview(overview.tenant);
    if (!read.ok) return { ...rest, unreadable: read.error };
    return { ...rest, ...(read.value ? { overview: read.value } : await rebuild(overview.tenant)) };
  } catch (error) {
    reportError('popup', error);
    return { ...rest, unreadable: 'error' };
  }
}

/**
 * Takes in the list of version 0.1 where there still is one.
 * @returns where it was put aside, if it was; undefined where there was none.
 */
async function takeInOld(now: string): Promise<{ readonly aside: string | undefined } | undefined> {
  const kept: Record<string, unknown> = await browser.storage.local.get(null);
  if (!Object.keys(kept).some((key) => key.startsWith('ledger'))) return undefined;
  const { oldLedgerAside, takeInOldLedger } = await import('./database/old-ledger');
  await takeInOldLedger(now);
  return { aside: await oldLedgerAside() };
}

async function loadLedger(
  wanted: string | undefined,
): Promise<Pick<PopupState, 'counts' | 'overview' | 'tenants' | 'unreadable'>> {
  const shown = await readShownTenant(wanted);
  if (!shown.ok) return { tenants: [], unreadable: shown.error };
  const { tenants, tenant, head } = shown.value;
  if (tenant === undefined) return { tenants };
  if (head === undefined) return { tenants, ...(await rebuild(tenant)) };
  const { counts, parts, ...overview } = head;
  return { tenants, overview, ...(parts > 0 && { counts }) };
}

/** A damaged overview follows from the grants once more; the next recording writes it anew. */
async function rebuild(tenant: string): Promise<Pick<PopupState, 'overview' | 'unreadable'>> {
  const [{ readLedger }, { overviewOf }] = await Promise.all([
    import('./database/read-ledger'),
    import('../partners/overview'),
  ]);
  const read = await readLedger(tenant);
  return read.ok ? { overview: overviewOf(read.value.ledger) } : { unreadable: read.error };
}

async function loadReport(): Promise<TabReport | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url } = tab ?? {};
  return id === undefined || url === undefined ? undefined : reportOf(id, url);
}
