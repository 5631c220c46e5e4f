import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MIGRATIONS } from '../../../lib/extension/database/migrations';
import { takeInOldLedger } from '../../../lib/extension/database/old-ledger';
import { closeDatabase } from '../../../lib/extension/database/open-database';
import { readLedger, readTenants } from '../../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../../lib/extension/database/record-in-ledger';
import { DATABASE, DATABASE_VERSION, STORES } from '../../../lib/extension/database/schema';
import { keepSeen } from '../../../lib/extension/keep-seen';
import type { Ledger } from '../../../lib/partners/ledger';
import { readRows } from '../../../lib/partners/read-rows';
import { CUSTOMER } from '../../partners/readings';
import { row } from '../../requests/combinations';
import browser, { resetBrowser } from '../fake-browser';
import { OLD_EMPTY, OLD_LEDGER } from './earlier-states';
import { brokenChains, wholeDatabase } from './whole-database';

const NOW = '2026-11-20T09:00:00.000Z';

const recording = {
  tenant: CUSTOMER,
  at: NOW,
  sightings: readRows([row({ partner: 'Adatum' })], NOW),
};
const ledger = async (tenant: string): Promise<Ledger> => {
  const read = await readLedger(tenant);
  if (!read.ok) throw new Error(read.error);
  return read.value.ledger;
};

beforeEach(resetBrowser);

/** One state of the database for each version there has been: made by the migrations up to it, and filled. */
const STATES: readonly ((version: number) => Promise<void>)[] = [
  async () => undefined,
  async (version) => {
    const database = await openDB(DATABASE, version, {
      upgrade: (opened) => {
        for (const migrate of MIGRATIONS.slice(0, version)) migrate(opened as never);
      },
    });
    database.close();
    await recordInLedger({ ...recording, sightings: readRows([row({ partner: 'Before' })], NOW) });
    await closeDatabase();
  },
];

describe('the migrations', () => {
  test('are as many as the version says, and each has a state to start from', () => {
    expect(MIGRATIONS).toHaveLength(DATABASE_VERSION);
    expect(STATES).toHaveLength(DATABASE_VERSION + 1);
  });

  test.each([...STATES.keys()])('lead from version %i to one that can be used', async (version) => {
    await STATES[version]?.(version);
    expect(await recordInLedger(recording)).toMatchObject({ ok: true });
    const names = (await ledger(CUSTOMER)).partners.map(({ name }) => name);
    expect(names).toEqual(version === 0 ? ['Adatum'] : ['Adatum', 'Before']);
    const database = await openDB(DATABASE);
    expect([...database.objectStoreNames].sort()).toEqual([...STORES].sort());
    database.close();
  });

  test('that are stopped half-way leave the version before, and are done the next time', async () => {
    await closeDatabase();
    await deleteDB(DATABASE);
    const stopped = openDB(DATABASE, DATABASE_VERSION, {
      upgrade: (database, _, __, transaction) => {
        MIGRATIONS[0]?.(database as never);
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    await expect(stopped).rejects.toThrow();
    expect(await recordInLedger(recording)).toMatchObject({ ok: true });
  });
});

describe('the list of version 0.1', () => {
  const keep = () => keepSeen({ what: 'list', early: false, recording });

  test('is taken in whole before something new is kept, and only then removed', async () => {
    await browser.storage.local.set({ ledger: OLD_LEDGER, 'chosen-tasks': {} });
    await keep();
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['chosen-tasks']);
    const { partners, readAt } = await ledger('unknown');
    expect(readAt).toBe(OLD_LEDGER.readAt);
    expect(partners.map(({ name, access }) => [name, access])).toEqual([
      ['Contoso Cloud Services', ['dap', 'gdap', 'reseller']],
      ['Fabrikam Devices', ['oem']],
    ]);
    const [contoso] = partners;
    expect(contoso?.grants).toHaveLength(2);
    const granular = contoso?.grants.find(({ relationship }) => relationship !== undefined);
    expect(granular).toMatchObject({
      until: '2027-08-22',
      printed: { period: '8/3/2026 - 8/22/2027', status: 'Active' },
      roles: [{ name: 'Exchange Administrator' }, { name: 'Lighthouse Keeper', grade: 'unknown' }],
      lastSeen: OLD_LEDGER.readAt,
    });
    expect(await readTenants()).toMatchObject({
      value: [{ tenant: 'unknown' }, { tenant: CUSTOMER }],
    });
    expect(await brokenChains()).toEqual([]);
  });

  test('taken in twice is the same as once', async () => {
    await browser.storage.local.set({ ledger: OLD_LEDGER });
    await takeInOldLedger(NOW);
    const once = await wholeDatabase();
    await browser.storage.local.set({ ledger: OLD_LEDGER });
    await takeInOldLedger('2026-12-20T09:00:00.000Z');
    expect(await wholeDatabase()).toEqual(once);
  });

  test('without anything in it is simply removed', async () => {
    await browser.storage.local.set({ ledger: OLD_EMPTY });
    await takeInOldLedger(NOW);
    expect(await browser.storage.local.get(null)).toEqual({});
    expect((await ledger('unknown')).partners).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['of another version', { ...OLD_LEDGER, version: 2 }],
    ['that is cut', { ...OLD_LEDGER, partners: [{ name: 'Contoso' }] }],
    ['that is text', 'ledger'],
  ])('%s is put aside whole, and the new is kept', async (_, damaged) => {
    await browser.storage.local.set({ ledger: damaged });
    await keep();
    expect(await browser.storage.local.get(null)).toEqual({ [`ledger-aside-${NOW}`]: damaged });
    expect((await ledger(CUSTOMER)).partners).toHaveLength(1);
  });

  test('stays where it is while the database cannot take it', async () => {
    await browser.storage.local.set({ ledger: OLD_LEDGER });
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await keep()).toEqual({ ok: false, error: 'full' });
    refused.mockRestore();
    expect(await browser.storage.local.get(null)).toEqual({ ledger: OLD_LEDGER });
  });

  test('that cannot be looked for hinders nothing', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await keep()).toMatchObject({ ok: true });
    expect(told).toHaveBeenCalledOnce();
    broken.mockRestore();
    told.mockRestore();
  });
});
