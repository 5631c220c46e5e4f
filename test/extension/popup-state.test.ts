import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage } from '../../lib/extension/answer-messages';
import { keepHostSettings } from '../../lib/extension/host-settings';
import { loadPopup } from '../../lib/extension/popup-state';
import browser, { resetBrowser } from './fake-browser';

const NOW = '2026-11-20T09:00:00.000Z';
const OLD = {
  version: 1,
  readAt: '2026-11-01T09:00:00.000Z',
  whole: true,
  partners: [
    {
      name: 'Contoso',
      grants: [{ access: ['dap'], roles: [{ name: 'Helpdesk admin' }], rolesComplete: true }],
      seenAt: '2026-10-01T09:00:00.000Z',
    },
  ],
};

beforeEach(resetBrowser);

describe('loadPopup', () => {
  test('says that the ledger cannot be read where the browser refuses', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { query } = browser.tabs;
    browser.tabs.query = () => Promise.reject(new Error('no tabs'));
    expect(await loadPopup(NOW)).toMatchObject({ unreadable: 'error', tenants: [] });
    browser.tabs.query = query;
    told.mockRestore();
  });

  test('knows nobody before anything was read', async () => {
    expect(await loadPopup(NOW)).toEqual({ tenants: [], watched: false });
  });

  test('takes in the list of version 0.1, as one of a tenant nobody knows, and then removes it', async () => {
    await browser.storage.local.set({ ledger: OLD });
    const state = await loadPopup(NOW);
    expect(state).toMatchObject({
      tenants: ['unknown'],
      overview: { readAt: OLD.readAt, partners: [{ name: 'Contoso', access: ['dap'] }] },
    });
    expect(state.overview?.partners[0]?.grants[0]).toMatchObject({
      unseen: true,
      lastSeen: '2026-10-01T09:00:00.000Z',
    });
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await loadPopup(NOW)).toEqual(state);
  });

  test('puts an old list that cannot be read aside, whole, and says where', async () => {
    await browser.storage.local.set({ ledger: { version: 'broken' } });
    const { putAside = '' } = await loadPopup(NOW);
    expect(putAside).toBe(`ledger-aside-${NOW}`);
    expect(await browser.storage.local.get(null)).toEqual({ [putAside]: { version: 'broken' } });
  });

  test.each([
    ['https://admin.microsoft.com/AdminPortal/Home#/partners', true],
    ['https://login.microsoftonline.com/', false],
    ['https://example.org/', false],
  ])('says whether %s is watched: %s', async (url, watched) => {
    await keepHostSettings({ signInPages: false });
    const tabs = vi
      .spyOn(browser.tabs, 'query')
      .mockResolvedValue([await browser.tabs.create({ url })]);
    expect(await loadPopup(NOW)).toMatchObject({ watched });
    tabs.mockRestore();
  });

  test('keeps the ledgers of two tenants apart', async () => {
    const list = (customerTenantId: string, partner: string) =>
      answerMessage(
        {
          name: 'page:seen',
          seen: {
            addresses: ['https://admin.microsoft.com/AdminPortal/Home#/partners'],
            readBefore: false,
            heard: [{ answer: 'partners', customerTenantId, rows: [] }],
            accepted: false,
            words: {
              ok: true,
              value: {
                roleNames: [],
                rolesComplete: true,
                relationships: [
                  { partner, access: ['reseller'], roleNames: [], rolesComplete: true },
                ],
              },
            },
            settled: true,
            late: false,
          },
        },
        {
          id: browser.runtime.id,
          url: 'https://admin.microsoft.com/AdminPortal/Home#/partners',
          frameId: 0,
          tab: { id: 7 },
        },
        NOW,
      );
    const [one, other] = ['c1', 'c2'].map((end) => `5ce90100-7e57-4aaa-8bbb-0000000000${end}`);
    await list(one ?? '', 'Contoso');
    await list(other ?? '', 'Fabrikam');
    const named = async (tenant = '') =>
      (await loadPopup(NOW, tenant)).overview?.partners.map(({ name }) => name);
    expect(await named(one)).toEqual(['Contoso']);
    expect(await named(other)).toEqual(['Fabrikam']);
  });
});
