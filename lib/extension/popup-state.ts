import type { Overview } from '../partners/overview';
import { browser } from './browser';
import { noticeOldLedger, oldLedgerAside, takeInOldLedger } from './database/old-ledger';
import { readOverview, readTenants } from './database/read-ledger';
import type { StorageFault } from './database/storage-fault';
import { reportError } from './error-report';
import { type LedgerTrouble, lastTrouble } from './ledger-trouble';
import type { TabReport } from './message-types';
import { reportOf } from './tab-reports';
import { isWatched } from './watched-hosts';

/** What the popup shows when it opens. */
export type PopupState = {
  /** What is known of the tenant in front; undefined when nothing was read yet. */
  readonly overview?: Overview;
  /** Every tenant of which something is known, by its id or `unknown`, the one read last first. */
  readonly tenants: readonly string[];
  /** Why the ledger cannot be read at all. */
  readonly unreadable?: StorageFault | 'error';
  /** Why the last reading could not be kept. */
  readonly trouble?: LedgerTrouble;
  /** Where an old list that could not be read was put aside. */
  readonly putAside?: string;
  readonly report?: TabReport;
  /** Whether Consent Lens looks at the page of the tab in front. */
  readonly watched: boolean;
};

/**
 * Reads what the popup needs, from the database itself: no other part of the extension has to wake up for it.
 * Never throws.
 * @param tenant whose ledger is wanted; the one read last when it is not given.
 * @param now ISO 8601.
 */
export async function loadPopup(now: string, tenant?: string): Promise<PopupState> {
  try {
    const [ledger, tab, trouble] = await Promise.all([
      loadLedger(now, tenant),
      loadTab(),
      lastTrouble(),
    ]);
    return { ...ledger, ...tab, ...(trouble !== undefined && { trouble }) };
  } catch (error) {
    reportError('popup', error);
    return { tenants: [], watched: false, unreadable: 'error' };
  }
}

async function loadLedger(now: string, tenant: string | undefined) {
  await takeInOldLedger(now);
  const tenants = await readTenants();
  if (!tenants.ok) return { tenants: [], unreadable: tenants.error };
  const ids = tenants.value.map((one) => one.tenant);
  const wanted = tenant ?? ids[0];
  const overview = wanted === undefined ? undefined : await readOverview(wanted);
  const putAside = await oldLedgerAside();
  return {
    tenants: ids,
    ...(overview?.ok && overview.value !== undefined && { overview: overview.value }),
    ...(overview?.ok === false && { unreadable: overview.error }),
    ...(putAside !== undefined && { putAside }),
  };
}

async function loadTab(): Promise<Pick<PopupState, 'report' | 'watched'>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url } = tab ?? {};
  const report = id === undefined || url === undefined ? undefined : await reportOf(id, url);
  return { watched: await isWatched(url), ...(report !== undefined && { report }) };
}

/** Remembers that the user has read where a damaged list lies. */
export const notice: (putAside: string) => Promise<void> = noticeOldLedger;
