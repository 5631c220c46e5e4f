import type { Browser } from './browser';

declare const chrome: {
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  tabs: { query(about: { url: string }): Promise<{ id: number; url: string }[]> };
  storage: { session: { get(key: string): Promise<Record<string, Kept | undefined>> } };
};

/** What the background keeps of a tab, with the address it was kept for. */
type Kept = { readonly address: string; readonly report: object };

/** What popup and toolbar button say about the only tab of a host. */
export type TabReport = { readonly badge: string; readonly report?: object | undefined };

/** Looks where the popup looks: here it stands in a tab of its own, and so has none before it. */
export async function reportOn(browser: Browser, host: string): Promise<TabReport> {
  const popup = await browser.popup();
  try {
    return await popup.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: `https://${name}/*` });
      if (tab === undefined) throw new Error(`No tab shows ${name}.`);
      const key = `tab-${tab.id}`;
      const kept = (await chrome.storage.session.get(key))[key];
      const report = kept?.address === tab.url ? kept?.report : undefined;
      return { report, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
    }, host);
  } finally {
    await popup.close();
  }
}
