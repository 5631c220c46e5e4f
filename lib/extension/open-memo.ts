import { browser } from './browser';
import { viewOf } from './tab-views';

/** The address of the page that begins a memo about a tab. It names the tab and nothing else: addresses are kept. */
export function memoAddress(tabId: number): string {
  return `${browser.runtime.getURL('/workbench.html')}#evidence/tab-${tabId}`;
}

/** Opens the page that begins a memo about a tab, beside it. */
export async function openMemo(tabId: number): Promise<void> {
  await browser.tabs.create({ url: memoAddress(tabId), openerTabId: tabId });
}

/** What the popup needs to offer a memo about a tab. */
export type MemoOffer = {
  readonly address: string;
  /** Whom the page in that tab is about. */
  readonly partner?: string;
};

/** Offers a memo about the consent page that a tab showed last; undefined where it showed none. */
export async function memoOffer(tabId: number): Promise<MemoOffer | undefined> {
  const facts = await viewOf(tabId);
  if (facts === undefined) return undefined;
  const partner = facts.partner.name ?? facts.app?.name ?? facts.partner.tenantId;
  return { address: memoAddress(tabId), ...(partner !== undefined && { partner }) };
}
