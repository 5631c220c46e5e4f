import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import { answerMessage } from '../../lib/extension/answer-messages';
import { inTransaction } from '../../lib/extension/database/in-transaction';
import { keepOverview } from '../../lib/extension/database/keep-overview';
import { withDatabase } from '../../lib/extension/database/open-database';
import { readOverview } from '../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import { loadPopup, loadRest, type PopupState } from '../../lib/extension/popup-state';
import type { Overview } from '../../lib/partners/overview';
import { readRows } from '../../lib/partners/read-rows';
import { CUSTOMER } from '../partners/readings';
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
    expect(await loadPopup(NOW)).toEqual({ unreadable: 'error', tenants: [] });
    browser.tabs.query = query;
    told.mockRestore();
  });

  test('knows nobody before anything was read', async () => {
    expect(await loadPopup(NOW)).toEqual({ tenants: [] });
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

describe('an overview', () => {
  const AT = '2026-11-20T09:00:00.000Z';
  const rows = (count: number): RelationshipRow[] =>
    Array.from({ length: count }, (_, at) => ({
      partner: `Partner ${at}`,
      access: at === count - 1 ? ['dap'] : ['reseller'],
      roleNames: [],
      rolesComplete: true,
    }));
  const record = (count: number) =>
    recordInLedger({
      tenant: CUSTOMER,
      at: AT,
      sightings: readRows(rows(count), AT),
      reading: { at: AT, whole: true, allRows: true },
    });
  const names = ({ overview }: PopupState) => overview?.partners.map(({ name }) => name) ?? [];

  test('of a few partners is there at once', async () => {
    await record(40);
    const state = await loadPopup(NOW);
    expect(names(state)).toHaveLength(40);
    expect(state.counts).toBeUndefined();
    expect(await loadRest(state)).toBe(state);
  });

  test.each([41, 290, 291, 700])(
    'of %d partners begins with the most urgent ones and the counts of all',
    async (count) => {
      await record(count);
      const state = await loadPopup(NOW);
      expect(names(state)).toHaveLength(40);
      expect(names(state)[0]).toBe(`Partner ${count - 1}`);
      expect(state.counts).toMatchObject({ partners: count, dap: 1 });
      const whole = await loadRest(state);
      expect(new Set(names(whole)).size).toBe(count);
      expect(whole.counts).toBeUndefined();
      expect(await readOverview(CUSTOMER)).toEqual({ ok: true, value: whole.overview });
    },
  );

  const damages: readonly (readonly [string, (stores: Damaging) => Promise<unknown>])[] = [
    ['its beginning is missing', ({ overviews }) => overviews.delete(CUSTOMER)],
    ['its beginning is another thing', ({ overviews }) => overviews.put({ tenant: CUSTOMER })],
    [
      'a partner of its beginning is damaged',
      async ({ overviews }) => {
        const head = await overviews.get(CUSTOMER);
        await overviews.put({ ...head, partners: [{ ...head?.partners[0], grants: 'none' }] });
      },
    ],
    ['a part is missing', ({ parts }) => parts.delete([CUSTOMER, 2])],
    [
      'a part is another thing',
      ({ parts }) => parts.put({ tenant: CUSTOMER, part: 1, partners: [null] }),
    ],
    ['a part has lost some', ({ parts }) => parts.put({ tenant: CUSTOMER, part: 1, partners: [] })],
  ];
  test.each(damages)('is made anew from the grants where %s', async (_, damage) => {
    await record(700);
    await damaging(damage);
    const whole = await loadRest(await loadPopup(NOW, CUSTOMER));
    expect(whole).toMatchObject({ overview: { readAt: AT, whole: true } });
    expect(new Set(names(whole)).size).toBe(700);
  });

  test('that shrinks leaves nothing of the old one behind', async () => {
    await record(700);
    const { value } = await readOverview(CUSTOMER).then((read) =>
      read.ok ? read : { value: undefined },
    );
    const few = { ...value, tenant: CUSTOMER, partners: value?.partners.slice(0, 41) } as Overview;
    await inTransaction((writing) => keepOverview(writing, few, AT));
    expect(names(await loadRest(await loadPopup(NOW)))).toHaveLength(41);
    const left = await withDatabase((database) => database.getAllKeys('overviewParts'));
    expect(left).toEqual({ ok: true, value: [[CUSTOMER, 1]] });
  });
});

/** The stores as they are without their types, to put in what does not belong there. */
type Loose = {
  get(key: unknown): Promise<{ readonly partners: readonly object[] } | undefined>;
  put(record: unknown): Promise<unknown>;
  delete(key: unknown): Promise<unknown>;
};
type Damaging = { readonly overviews: Loose; readonly parts: Loose };

async function damaging(damage: (stores: Damaging) => Promise<unknown>): Promise<void> {
  await inTransaction(async (writing) => {
    await damage({
      overviews: writing.objectStore('overviews') as never,
      parts: writing.objectStore('overviewParts') as never,
    });
  });
}
