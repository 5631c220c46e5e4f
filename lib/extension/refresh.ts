import { listNews } from '../partners/list-news';
import { browser } from './browser';
import { readEventsAfter, readHeads } from './database/read-news';
import { reportError } from './error-report';
import { openGathering } from './portal-scripts';
import { listAddress } from './refresh-address';
import { afterReading, outcomeOf, type Refresh, type TabSaid } from './refresh-state';
import { keepRefresh, loadRefresh } from './refresh-store';
import { isUntouched, openBeside, type Tab, tabNow, tabWith } from './refresh-tab';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Opens the list of partners beside the tab in front, to be read like any other. While one is being read, no second
 * tab is opened.
 * @param now ISO 8601.
 */
export function startRefresh(now: string): Promise<void> {
  return inTurn(async () => {
    const before = await loadRefresh();
    const tab = await tabWith(before?.tabId);
    // Without a tab the one before was stopped on its way: this one goes on.
    if (before !== undefined && tab !== undefined) {
      if (outcomeOf(before, tabNow(tab), now) === 'running') return;
    }
    const heads = await readHeads();
    const started: Refresh = { startedAt: now, heads: heads.ok ? heads.value : {} };
    // Kept before there is a tab: whatever ends us now, the popup says that no answer came.
    await keepRefresh(started);
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const url = await listAddress(front?.url);
    const opened =
      tab !== undefined && isUntouched(tab, before?.lookedAt)
        ? await openAnew(tab, url)
        : await openBeside(url, front);
    const { id, lastAccessed } = opened;
    await keepRefresh({
      ...started,
      ...(id !== undefined && { tabId: id }),
      ...(lastAccessed !== undefined && { lookedAt: lastAccessed }),
    });
  });
}

/**
 * Takes into account what a tab has told, if it is the one that was opened: scrolls through a list that is not
 * whole, or says what is new and closes the tab, unless somebody has looked at it.
 * @param now ISO 8601.
 */
export function followRefresh(tabId: number, said: TabSaid, now: string): Promise<void> {
  return inTurn(async () => {
    const before = await loadRefresh();
    if (before?.tabId !== tabId) return;
    const { refresh, gather } = afterReading(before, said, now);
    if (refresh === before) return;
    await keepRefresh(await withNews(refresh));
    const tab = await tabWith(tabId);
    if (tab === undefined || !isUntouched(tab, refresh.lookedAt)) return;
    if (gather) void gatherIn(tabId);
    if (refresh.end?.outcome === 'done') await browser.tabs.remove(tabId);
  });
}

/** A tab that was left over, because it could not be read: the same page once more. */
async function openAnew(tab: Tab, url: string): Promise<Tab> {
  if (tab.url !== url) return (await browser.tabs.update(tab.id, { url })) ?? tab;
  await browser.tabs.reload(tab.id);
  return tab;
}

async function gatherIn(tabId: number): Promise<void> {
  await openGathering(tabId).catch((error) => reportError('gathering', error));
}

/** What became different is in the tenant's events: what was recorded and told nobody is told now. */
async function withNews(refresh: Refresh): Promise<Refresh> {
  const { end, heads } = refresh;
  if (end?.tenant === undefined) return refresh;
  const events = await readEventsAfter(end.tenant, heads[end.tenant] ?? 0);
  return events.ok ? { ...refresh, end: { ...end, news: listNews(events.value) } } : refresh;
}

/** One after the other: each reads what the one before has kept. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const next = queue.then(step, step);
  queue = next.catch(() => undefined);
  return next;
}
