import type { Verdict } from '../domain/finding';
import { browser } from './browser';
import type { TabReport } from './message-types';

const BADGES: Readonly<Record<Verdict, { text: string; color: string }>> = {
  // Told apart by text, not by colour alone.
  danger: { text: '!!', color: '#a80f1c' },
  caution: { text: '!', color: '#8a5100' },
  clear: { text: '\u2713', color: '#0e6b0e' },
  'cannot-tell': { text: '?', color: '#5c5c5c' },
};

type Stored = { readonly address: string; readonly report: TabReport };

/**
 * Keeps what a tab's panel shows and puts its verdict on the toolbar button.
 * @param report undefined when the panel shows nothing any more.
 */
export async function keepReport(
  tabId: number,
  address: string,
  report?: TabReport,
): Promise<void> {
  const key = keyOf(tabId);
  if (report === undefined) {
    await browser.storage.session.remove(key);
    // Nothing of its own any more: the mark that counts for all tabs shows again, where there is one.
    await browser.action.setBadgeText({ tabId, text: null });
    return;
  }
  const { text, color } = BADGES[report.verdict];
  const stored: Stored = { address, report };
  await browser.storage.session.set({ [key]: stored });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
}

/** What the panel shows on the page that a tab has now; nothing once the tab has gone elsewhere. */
export async function reportOf(tabId: number, address: string): Promise<TabReport | undefined> {
  const key = keyOf(tabId);
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  // Only keepReport writes this key, and session storage never outlives the extension's version.
  const stored = found[key] as Stored | undefined;
  return stored?.address === address ? stored.report : undefined;
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `tab-${tabId}`;
}
