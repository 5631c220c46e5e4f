import { beforeEach, describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import { loadLedger, noticePutAside, storeReading } from '../../lib/extension/ledger-store';
import { pageMessageSchema } from '../../lib/extension/messages';
import { EMPTY_LEDGER } from '../../lib/partners/ledger';
import browser, { resetBrowser } from './fake-browser';

const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';
const WEDNESDAY = '2026-11-18T09:00:00.000Z';

const row = (partner: string, changes: Partial<RelationshipRow> = {}): RelationshipRow => ({
  partner,
  access: ['reseller'],
  roleNames: [],
  rolesComplete: true,
  ...changes,
});

const stored = () => browser.storage.local.get(null);
const namesIn = async (now: string) =>
  (await loadLedger(now)).ledger.partners.map(({ name }) => name).sort();

beforeEach(resetBrowser);

describe('the stored ledger', () => {
  test('is empty before anything was read', async () => {
    expect(await loadLedger(MONDAY)).toEqual({ ledger: EMPTY_LEDGER });
    expect(await stored()).toEqual({});
  });

  test('comes back as it was stored', async () => {
    await storeReading({ rows: [row('Contoso', { access: ['dap'] })], whole: false }, MONDAY);
    const { ledger, putAside } = await loadLedger(TUESDAY);
    expect(putAside).toBeUndefined();
    expect(ledger).toMatchObject({ readAt: MONDAY, whole: false });
    expect(ledger.partners).toEqual([
      {
        name: 'Contoso',
        grants: [{ access: ['dap'], roles: [], rolesComplete: true }],
        seenAt: MONDAY,
      },
    ]);
  });

  test.each<[string, unknown]>([
    ['text', 'damaged'],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['a later version', { ...EMPTY_LEDGER, version: 2 }],
    ['a broken partner', { ...EMPTY_LEDGER, partners: [{ name: 7 }] }],
    ['a date that is none', { ...EMPTY_LEDGER, readAt: 'yesterday' }],
  ])('that holds %s is put aside whole, and told', async (_, damaged) => {
    await browser.storage.local.set({ ledger: damaged });
    const { ledger, putAside } = await loadLedger(MONDAY);
    expect(ledger).toEqual(EMPTY_LEDGER);
    expect(await stored()).toEqual({ ledger: EMPTY_LEDGER, [putAside ?? 'missing']: damaged });
  });

  test('that was damaged stays aside when new readings follow', async () => {
    await browser.storage.local.set({ ledger: 'damaged' });
    await storeReading({ rows: [row('Contoso')], whole: true }, MONDAY);
    const { putAside } = await loadLedger(TUESDAY);
    expect(await namesIn(TUESDAY)).toEqual(['Contoso']);
    expect((await stored())[putAside ?? 'missing']).toBe('damaged');
  });

  test('that was damaged is told until the user has noticed, and kept after that', async () => {
    await browser.storage.local.set({ ledger: 'damaged' });
    const { putAside = '' } = await loadLedger(MONDAY);
    await noticePutAside(putAside);
    expect((await loadLedger(TUESDAY)).putAside).toBeUndefined();
    expect((await stored())[putAside]).toBe('damaged');
    await browser.storage.local.set({ ledger: 'damaged again' });
    expect((await loadLedger(TUESDAY)).putAside).toContain(TUESDAY);
  });

  test('that is damaged twice is kept twice', async () => {
    await browser.storage.local.set({ ledger: 'first' });
    await loadLedger(MONDAY);
    await browser.storage.local.set({ ledger: 'second' });
    await loadLedger(TUESDAY);
    expect(Object.values(await stored())).toEqual(
      expect.arrayContaining(['first', 'second', EMPTY_LEDGER]),
    );
  });

  test('loses nothing to two writes at once', async () => {
    await Promise.all([
      storeReading({ rows: [row('Contoso')], whole: true }, MONDAY),
      storeReading({ rows: [row('Fabrikam')], whole: true }, TUESDAY),
      storeReading({ rows: [row('Northwind')], whole: true }, WEDNESDAY),
    ]);
    expect(await namesIn(WEDNESDAY)).toEqual(['Contoso', 'Fabrikam', 'Northwind']);
  });

  test('goes on after a write that failed', async () => {
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(storeReading({ rows: [row('Contoso')], whole: true }, MONDAY)).rejects.toThrow();
    browser.storage.local.set = set;
    await storeReading({ rows: [row('Fabrikam')], whole: true }, TUESDAY);
    expect(await namesIn(TUESDAY)).toEqual(['Fabrikam']);
  });

  test('can be read again whatever a page was allowed to report', async () => {
    const long = 'x'.repeat(1000);
    const longest = row(long, {
      access: ['dap', 'gdap'],
      relationship: long,
      roleNames: Array(300).fill(long),
      period: long,
      status: long,
    });
    const words = {
      ok: true,
      value: { roleNames: [], rolesComplete: true, relationships: [longest] },
    };
    const seen = {
      addresses: ['https://x'],
      readBefore: false,
      heard: [],
      accepted: false,
      words,
      settled: true,
      late: true,
    };
    expect(pageMessageSchema.safeParse({ name: 'page:seen', seen }).success).toBe(true);
    await storeReading({ rows: [longest], whole: true }, MONDAY);
    expect((await loadLedger(TUESDAY)).putAside).toBeUndefined();
    expect(await namesIn(TUESDAY)).toEqual([long]);
  });
});
