import { findPortal } from '../data/hosts';
import { browser } from './browser';
import { reportError } from './error-report';
import type { TabNow } from './refresh-state';

/** A tab as the browser describes it. */
export type Tab = Awaited<ReturnType<typeof browser.tabs.get>>;

/** A tab by its id; undefined once it is closed. */
export async function tabWith(tabId: number | undefined): Promise<Tab | undefined> {
  if (tabId === undefined) return undefined;
  return (await browser.tabs.get(tabId).catch(() => undefined)) ?? undefined;
}

/** Opens an address beside the tab in front, which stays in front. */
export async function openBeside(url: string, front: Tab | undefined): Promise<Tab> {
  const { id, index, windowId } = front ?? {};
  const place = {
    ...(index !== undefined && { index: index + 1 }),
    ...(id !== undefined && { openerTabId: id }),
    ...(windowId !== undefined && { windowId }),
  };
  return browser.tabs.create({ active: false, url, ...place }).catch((error: unknown) => {
    // A window that takes no tabs, or the tab in front has just gone.
    reportError('opening beside', error);
    return browser.tabs.create({ active: false, url });
  });
}

/**
 * Whether nobody has looked at a tab since it was opened. Where the browser does not tell, somebody may have.
 * @param lookedAt what the browser said of that when it was opened.
 */
export function isUntouched(tab: Tab, lookedAt: number | undefined): boolean {
  return !tab.active && lookedAt !== undefined && tab.lastAccessed === lookedAt;
}

/** What a tab shows, as far as reading a list is concerned. Pages that are only passed through do not count. */
export function tabNow(tab: Tab | undefined): TabNow {
  if (tab === undefined) return undefined;
  const { url = '', status } = tab;
  const portal = URL.canParse(url) ? findPortal(new URL(url).hostname) : undefined;
  return { signIn: portal?.kind === 'sign-in' && status === 'complete' };
}
