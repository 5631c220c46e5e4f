import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { OPTIONAL_MATCHES } from '../../lib/extension/portal-matches';
import { askForPanelOnRoutes } from '../../lib/extension/route-watch';
import browser, { injectedScripts, resetBrowser } from './fake-browser';

const HOME = 'https://admin.microsoft.com/AdminPortal/Home';
const TAB = 7;

type Listener = (tabId: number, change: { readonly url?: string }) => void;

/** Listens, and gives the listener and the filter that the browser was given. */
function start() {
  const listening = vi.spyOn(browser.tabs.onUpdated, 'addListener');
  askForPanelOnRoutes((message, sender) => answerMessage(message, sender, ''));
  // Firefox's second argument, the filter, is missing in the fake browser's types.
  const [listener, filter] = listening.mock.lastCall as unknown as [
    Listener,
    { urls: string[]; properties: string[] },
  ];
  return { listener, filter };
}

/** Whether the panel was put into the tab after it took on an address. */
async function isOpenedOn(url?: string): Promise<boolean> {
  start().listener(TAB, url === undefined ? {} : { url });
  await new Promise((resolve) => setTimeout(resolve));
  return injectedScripts().some(
    ({ files, target }) => files.includes('/portal-panel.js') && target.tabId === TAB,
  );
}

beforeEach(resetBrowser);
afterEach(() => vi.restoreAllMocks());

describe('the panel', () => {
  test.each([
    ['no address', undefined],
    ['an ordinary route', `${HOME}#/homepage`],
    ['a port that is no portal’s', `https://admin.microsoft.com:8443/x#/partners/invitation`],
    ['an address that is none', 'partners/invitation'],
    ['a host that only looks like a portal', 'https://admin.microsoft.com.example/#/partners'],
    ['a host that the user has not added', 'https://admin.microsoft.us/AdminPortal#/partners'],
  ])('is not opened on %s', async (_, url) => {
    expect(await isOpenedOn(url)).toBe(false);
  });

  test.each([
    `${HOME}#/partners`,
    `${HOME}#/partners/invitation/granularAdminRelationships/1-2`,
    `${HOME}?invType=ResellerRelationship&DAP=true#/BillingAccounts/partner-invitation`,
    'https://admin.cloud.microsoft/?#/partners/invitation',
  ])('is opened on %s', async (url) => {
    expect(await isOpenedOn(url)).toBe(true);
  });
});

describe('the listener', () => {
  test('is woken by addresses only, and only on portals that go by their route', () => {
    const { urls, properties } = start().filter;
    expect(properties).toEqual(['url']);
    expect(urls).toContain('https://admin.microsoft.com/*');
    expect(urls).toContain(OPTIONAL_MATCHES['us-government'][0]);
    expect(urls.filter((url) => /\/\/(login|partner)\./.test(url))).toEqual([]);
  });
});
