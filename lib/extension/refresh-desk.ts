import { browser } from './browser';
import { outcomeOf, type RefreshEnd, type RefreshOutcome } from './refresh-state';
import { loadRefresh } from './refresh-store';
import { tabNow, tabWith } from './refresh-tab';

/** What the popup says of the list being read anew. */
export type RefreshView = Omit<RefreshEnd, 'outcome' | 'at'> & {
  readonly outcome: RefreshOutcome;
  /** The tab to go to, where it is still there. */
  readonly tabId?: number;
};

/** What came of it is told for so long, in milliseconds. */
const TOLD = 30 * 60_000;

/**
 * How the reading that was asked for stands. Wakes nobody: it goes by what was kept, the tab and the clock.
 * @param now ISO 8601.
 * @returns undefined where none was asked for, or long ago.
 */
export async function loadRefreshView(now: string): Promise<RefreshView | undefined> {
  const refresh = await loadRefresh();
  if (refresh === undefined) return undefined;
  const tab = await tabWith(refresh.tabId);
  const outcome = outcomeOf(refresh, tabNow(tab), now);
  const since = Date.parse(now) - Date.parse(refresh.end?.at ?? refresh.startedAt);
  if (outcome !== 'running' && since > TOLD) return undefined;
  const { outcome: _, at: __, ...end } = refresh.end ?? { outcome, at: now };
  return { ...end, outcome, ...(tab?.id !== undefined && { tabId: tab.id }) };
}

/** Asks the background to read the list anew. @returns whether it has begun, or was at it already. */
export async function askForRefresh(): Promise<boolean> {
  // Stopped while it answered, it may have begun or not: asked again, it opens no second tab.
  return (await ask()) || (await ask());
}

async function ask(): Promise<boolean> {
  const answer: unknown = await browser.runtime
    .sendMessage({ name: 'ledger:refresh' })
    .catch(() => undefined);
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

/** Brings a tab to the front. */
export async function goToTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
