import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withDatabase } from '../../lib/extension/database/open-database';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import { noteTrouble } from '../../lib/extension/ledger-trouble';
import { loadPartners, partnersDesk } from '../../lib/extension/partners-desk';
import { readRows } from '../../lib/partners/read-rows';
import { manyRows } from '../partners/many-partners';
import { CUSTOMER } from '../partners/readings';
import browser, { resetBrowser } from './fake-browser';

const NOW = '2026-11-20T09:00:00.000Z';
const EARLIER = '2026-11-01T09:00:00.000Z';

const keep = (tenant: string, at: string) =>
  recordInLedger({
    tenant,
    at,
    sightings: readRows(manyRows(3), at),
    reading: { at, whole: true, allRows: true },
  });

beforeEach(resetBrowser);

describe('loadPartners', () => {
  test('says why the storage cannot be read', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await loadPartners(NOW)).toMatchObject({
      fault: 'unavailable',
      tenants: [],
      events: [],
    });
    open.mockRestore();
  });

  test('says that an error kept it from being read, and never throws', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { get } = browser.storage.session;
    browser.storage.session.get = () => Promise.reject(new Error('no storage'));
    expect(await loadPartners(NOW)).toMatchObject({ fault: 'error' });
    browser.storage.session.get = get;
    said.mockRestore();
  });

  test('knows nobody before anything was read', async () => {
    expect(await loadPartners(NOW)).toEqual({ now: NOW, tenants: [], unreadable: 0, events: [] });
  });

  test('gives the tenant that was read last, or the one that is asked for', async () => {
    await keep(CUSTOMER, EARLIER);
    await keep('unknown', NOW);
    const book = await loadPartners(NOW);
    expect(book.tenants).toEqual(['unknown', CUSTOMER]);
    expect(book.ledger).toMatchObject({ tenant: 'unknown', readAt: NOW, whole: true });
    expect(book.events.map(({ kind }) => kind)).toEqual(['list-read', 'new', 'new', 'new', 'new']);
    expect((await loadPartners(NOW, CUSTOMER)).ledger?.tenant).toBe(CUSTOMER);
    expect((await loadPartners(NOW, 'gone')).ledger?.tenant).toBe('unknown');
  });

  test('counts grants and events that could not be read', async () => {
    await keep(CUSTOMER, NOW);
    await withDatabase(async (database) => {
      const writing = database.transaction(['grants', 'events'], 'readwrite');
      const broken = { tenant: CUSTOMER, key: 'broken' } as never;
      await writing.objectStore('grants').put(broken);
      await writing.objectStore('events').put({ tenant: CUSTOMER, seq: 2 } as never);
      await writing.done;
    });
    const book = await loadPartners(NOW);
    expect(book.unreadable).toBe(2);
    expect(book.ledger?.partners).toHaveLength(3);
  });

  test('tells what could not be kept last', async () => {
    await noteTrouble({ fault: 'full', at: EARLIER });
    expect((await loadPartners(NOW)).trouble).toEqual({ fault: 'full', at: EARLIER });
  });
});

test('the desk hears of what other pages write', async () => {
  const heard = new Promise<string>((tell) => {
    const stop = partnersDesk.onNews((tenant) => {
      stop();
      tell(tenant);
    });
  });
  await keep(CUSTOMER, NOW);
  expect(await heard).toBe(CUSTOMER);
});
