import { browser } from './browser';
import type { Refresh } from './refresh-state';

const KEY = 'refresh';

/** The last reading of the list that was asked for in this session. */
export async function loadRefresh(): Promise<Refresh | undefined> {
  const found: Record<string, unknown> = await browser.storage.session.get(KEY);
  // Only we write it, and session storage never outlives the extension's version.
  return found[KEY] as Refresh | undefined;
}

/** Keeps it for as long as the browser runs. */
export async function keepRefresh(refresh: Refresh): Promise<void> {
  await browser.storage.session.set({ [KEY]: refresh });
}

/** Calls back whenever it is different. @returns what ends it. */
export function onRefreshChange(tell: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'session' && KEY in changes) tell();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
