import { browser } from './browser';
import { drawIcon } from './draw-icon';
import { reportError } from './error-report';
import { onHostsChange } from './host-changes';
import { matchOf, PORTAL_PLACES } from './portal-matches';
import { isWatched, watchedPlaces } from './watched-hosts';

const RULE = 'watched-hosts';
const FULL = { 16: '/icon/16.png', 32: '/icon/32.png' };

/** A rule that the browser follows without waking the background. Chromium only. */
type Rule = { readonly id: string; readonly conditions: object[]; readonly actions: object[] };
type Declarative = {
  readonly PageStateMatcher: new (about: object) => object;
  readonly SetIcon: new (about: object) => object;
  readonly onPageChanged: {
    removeRules(ids: string[], done: () => void): void;
    addRules(rules: Rule[], done: () => void): void;
  };
};

declare const chrome: { readonly declarativeContent?: Declarative } | undefined;

/**
 * Keeps the full icon on the toolbar where Consent Lens looks; the manifest's quiet one is everywhere else.
 * The verdict's badge is separate from it.
 */
export function keepSiteIcon(): void {
  const rules = typeof chrome === 'undefined' ? undefined : chrome.declarativeContent;
  if (rules === undefined) markTabs();
  else onHostsChange(() => writeRule(rules));
}

/** Chromium: one rule with all hosts, which outlives the background and the browser. */
async function writeRule({ PageStateMatcher, SetIcon, onPageChanged }: Declarative): Promise<void> {
  const conditions = (await watchedPlaces()).map(
    ({ host }) =>
      new PageStateMatcher({ pageUrl: { hostEquals: host, schemes: ['https'], ports: [443] } }),
  );
  const imageData = { 16: drawIcon(16), 32: drawIcon(32) };
  const rule = { id: RULE, conditions, actions: [new SetIcon({ imageData })] };
  await new Promise<void>((done) => onPageChanged.removeRules([RULE], done));
  if (conditions.length === 0) return;
  await new Promise<void>((done) => onPageChanged.addRules([rule], done));
}

/** Firefox: only portals wake the background; the tab's icon is quiet again once it goes elsewhere. */
function markTabs(): void {
  const filter = { urls: PORTAL_PLACES.map(matchOf), properties: ['status' as const] };
  browser.tabs.onUpdated.addListener((tabId, _, { url }) => {
    markTab(tabId, url).catch((error: unknown) => reportError('icon', error));
  }, filter);
}

async function markTab(tabId: number, address: string | undefined): Promise<void> {
  if (await isWatched(address)) await browser.action.setIcon({ tabId, path: FULL });
}
