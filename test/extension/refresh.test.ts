import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { askForRefresh, loadRefreshView } from '../../lib/extension/refresh-desk';
import { loadRefresh } from '../../lib/extension/refresh-store';
import browser, { injectedScripts, resetBrowser } from './fake-browser';
import { type FakeTabs, useFakeTabs } from './fake-tabs';

const START = Date.parse('2026-11-20T09:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const LIST = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const OWN = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
const CUSTOMER = '5ce90100-7e57-4aaa-8bbb-0000000000c1';

let tabs: FakeTabs;
beforeEach(() => {
  resetBrowser();
  tabs = useFakeTabs('https://www.example.org/');
});
afterEach(() => vi.restoreAllMocks());

const ask = (seconds = 0) => answerMessage({ name: 'ledger:refresh' }, OWN, at(seconds));
const opened = () => tabs.all.filter(({ id }) => id > 1);
const view = (seconds: number) => loadRefreshView(at(seconds));

type Told = { partners?: string[]; whole?: boolean; settled?: boolean; late?: boolean };

/** A page of a tab tells what it shows. */
function tell(tabId: number, seconds: number, told: Told = {}) {
  const { partners, whole = true, settled = true, late = false } = told;
  const relationships = partners?.map((partner) => ({
    partner,
    access: ['reseller'],
    roleNames: [],
    rolesComplete: true,
  }));
  const words = relationships
    ? { ok: true, value: { roleNames: [], rolesComplete: true, whole, relationships } }
    : { ok: false, error: 'no-table' };
  const heard = [{ answer: 'partners', customerTenantId: CUSTOMER }];
  const seen = {
    addresses: [LIST],
    readBefore: false,
    heard,
    accepted: false,
    words,
    settled,
    late,
  };
  const sender = { id: browser.runtime.id, url: LIST, frameId: 0, tab: { id: tabId } };
  return answerMessage({ name: 'page:seen', seen }, sender, at(seconds));
}

describe('asking to read the list again', () => {
  test.each([
    ['another extension', { ...OWN, id: 'other' }],
    ['a page whose address only begins like ours', { ...OWN, url: `${OWN.url.slice(0, 30)}x/` }],
    ['a portal', { ...OWN, url: LIST, frameId: 0, tab: { id: 1 } }],
  ])('is not for %s', async (_, sender) => {
    expect((await answerMessage({ name: 'ledger:refresh' }, sender, at(0))).ok).toBe(false);
    expect(opened()).toEqual([]);
  });

  test.each([[{ name: 'page:seen' }], [{ name: 'panel:open' }], [undefined], ['ledger:refresh']])(
    'is the only thing our own pages may ask, and not %j',
    async (message) => {
      expect(await answerMessage(message, OWN, at(0))).toEqual({
        ok: false,
        error: 'unknown message',
      });
    },
  );

  test('opens it beside the tab in front, which stays in front', async () => {
    expect(await ask()).toEqual({ ok: true, value: null });
    expect(opened()).toMatchObject([
      { url: LIST, active: false, index: 1, openerTabId: 1, windowId: 5 },
    ]);
    expect(await view(1)).toEqual({ outcome: 'running', tabId: 2 });
  });

  test.each([
    ['https://admin.cloud.microsoft/?x=1#/homepage', 'admin.cloud.microsoft'],
    ['https://admin.microsoft.com.mcas.ms/', 'admin.microsoft.com.mcas.ms'],
    ['https://login.microsoftonline.com/', 'admin.microsoft.com'],
    ['https://admin.microsoft.us/', 'admin.microsoft.us'],
    ['https://admin.cloud.microsoft.example.org/', 'admin.microsoft.com'],
    ['about:blank', 'admin.microsoft.com'],
  ])('from %s goes to %s', async (front, host) => {
    await browser.permissions.request({ origins: ['https://admin.microsoft.us/*'] });
    tabs = useFakeTabs(front);
    await ask();
    expect(new URL(opened()[0]?.url ?? '').host).toBe(host);
  });

  test('a second time opens no second tab while one is read', async () => {
    await Promise.all([ask(), ask(), ask(1)]);
    await ask(50);
    expect(opened()).toHaveLength(1);
  });

  test('after it was stopped before there was a tab opens one', async () => {
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await ask();
    told.mockRestore();
    tabs = useFakeTabs('about:blank');
    await ask(1);
    expect(opened()).toHaveLength(1);
  });

  test('again uses a tab that is left over, if nobody has looked at it', async () => {
    await ask();
    await ask(61);
    expect(opened()).toHaveLength(1);
    expect(tabs.reloads).toEqual([2]);
    tabs.lookAt(2);
    tabs.lookAt(1);
    await ask(130);
    expect(opened()).toHaveLength(2);
  });

  test('is tried twice, and told to have failed when there is no answer', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('stopped'));
    expect(await askForRefresh()).toBe(false);
    expect(send).toHaveBeenCalledTimes(2);
    send.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: true, value: null });
    expect(await askForRefresh()).toBe(true);
  });
});

describe('the tab that was opened', () => {
  test('is closed once all was read, and what is new is kept', async () => {
    await tell(9, -100, { partners: ['Fabrikam', 'Litware'] });
    await ask();
    await tell(2, 2, { partners: ['Contoso'], settled: false });
    expect(opened()).toHaveLength(1);
    await tell(2, 6, { partners: ['Contoso', 'Fabrikam'] });
    expect(opened()).toEqual([]);
    expect(await view(7)).toEqual({
      outcome: 'done',
      tenant: CUSTOMER,
      news: [
        { kind: 'new', count: 1, names: ['Contoso'] },
        { kind: 'gone', count: 1, names: ['Litware'] },
      ],
    });
  });

  test.each([
    ['is in front', (id: number) => tabs.lookAt(id)],
    [
      'was looked at',
      (id: number) => {
        tabs.lookAt(id);
        tabs.lookAt(1);
      },
    ],
    [
      'may have been looked at: the browser does not tell',
      (id: number) => {
        const tab = tabs.all.find((one) => one.id === id);
        if (tab) delete tab.lastAccessed;
      },
    ],
  ])('is not closed when it %s, nor scrolled', async (_, look) => {
    await ask();
    look(2);
    await tell(2, 5, { partners: ['Contoso'], whole: false });
    expect(injectedScripts()).toEqual([]);
    await tell(2, 6, { partners: ['Contoso'] });
    expect(await view(7)).toMatchObject({ outcome: 'done', tabId: 2 });
    expect(opened()).toHaveLength(1);
  });

  test('is scrolled through, once, where the list is not whole', async () => {
    await ask();
    await tell(2, 5, { partners: ['Contoso'], whole: false });
    await tell(2, 8, { partners: ['Contoso', 'Fabrikam'], whole: false, settled: false });
    const gather = { target: { tabId: 2, frameIds: [0] }, files: ['/list-gather.js'] };
    expect(injectedScripts()).toEqual([gather]);
    expect(await view(9)).toMatchObject({ outcome: 'running' });
    await tell(2, 12, { partners: ['Contoso', 'Fabrikam'], whole: false });
    expect(injectedScripts()).toEqual([gather]);
    expect(await view(13)).toMatchObject({
      outcome: 'cut',
      tabId: 2,
      news: [{ kind: 'new', count: 2 }],
    });
  });

  test('is kept when it could not be read, or shows a sign-in page', async () => {
    await ask();
    await tell(2, 16, { late: true });
    expect(await view(17)).toEqual({ outcome: 'unreadable', tabId: 2 });
    await browser.tabs.update(2, { url: 'https://login.microsoftonline.com/common' });
    expect(await view(18)).toEqual({ outcome: 'sign-in', tabId: 2 });
    await tell(2, 60, { partners: ['Contoso'] });
    expect(await view(61)).toMatchObject({ outcome: 'done' });
  });

  test.each([
    ['closed', async () => browser.tabs.remove(2), 1],
    ['no-answer', async () => undefined, 61],
  ])('that gave nothing is told: %s', async (outcome, happens, seconds) => {
    await ask();
    await happens();
    expect((await view(seconds))?.outcome).toBe(outcome);
  });

  test('is not mistaken for another that shows the list', async () => {
    await ask();
    await tell(9, 5, { partners: ['Contoso'] });
    expect(await view(6)).toEqual({ outcome: 'running', tabId: 2 });
  });

  test('tells why what was read could not be kept', async () => {
    await ask();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await tell(2, 5, { partners: ['Contoso'] });
    expect(await view(6)).toEqual({ outcome: 'not-kept', fault: 'full', tabId: 2 });
    expect(opened()).toHaveLength(1);
  });

  test('what came of it is told for half an hour', async () => {
    await ask();
    await tell(2, 5, { partners: ['Contoso'] });
    expect(await view(29 * 60)).toBeDefined();
    expect(await view(31 * 60)).toBeUndefined();
    expect((await loadRefresh())?.end?.outcome).toBe('done');
  });

  test('a background that was stopped after it had recorded tells the same', async () => {
    await ask();
    const { set } = browser.storage.session;
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isStopped = true;
    vi.spyOn(browser.storage.session, 'set').mockImplementation((items) =>
      isStopped && 'refresh' in items ? Promise.reject(new Error('stopped')) : set(items),
    );
    await tell(2, 5, { partners: ['Contoso'] });
    expect(await view(6)).toMatchObject({ outcome: 'running' });
    isStopped = false;
    // The panel had no answer, so it asks again.
    await tell(2, 7, { partners: ['Contoso'] });
    told.mockRestore();
    expect(await view(8)).toMatchObject({
      outcome: 'done',
      news: [{ kind: 'new', count: 1, names: ['Contoso'] }],
    });
  });
});
