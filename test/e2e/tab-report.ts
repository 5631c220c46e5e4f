import type { Browser } from './browser';

declare const chrome: {
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  tabs: { query(about: { url: string }): Promise<{ id: number; url: string }[]> };
  runtime: { sendMessage(message: object): Promise<{ value: { report?: object } }> };
};

/** What popup and toolbar button say about the only tab of a host. */
export type TabReport = { readonly badge: string; readonly report?: object | undefined };

/** Asks in the popup's name: here it stands in a tab of its own, and so has none before it. */
export async function reportOn(browser: Browser, host: string): Promise<TabReport> {
  const popup = await browser.popup();
  try {
    return await popup.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: `https://${name}/*` });
      if (tab === undefined) throw new Error(`No tab shows ${name}.`);
      const about = { name: 'popup:load', tabId: tab.id, address: tab.url };
      const { report } = (await chrome.runtime.sendMessage(about)).value;
      return { report, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
    }, host);
  } finally {
    await popup.close();
  }
}
