import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../../lib/domain/page';
import { readEvents, readLedger, readOverview } from '../../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../../lib/extension/database/record-in-ledger';
import { readRows } from '../../../lib/partners/read-rows';
import { CUSTOMER } from '../../partners/readings';
import { row } from '../../requests/combinations';
import { resetBrowser } from '../fake-browser';
import { brokenChains, wholeDatabase } from './whole-database';

const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';

const look = (at: string, rows: readonly RelationshipRow[]) =>
  recordInLedger({
    tenant: CUSTOMER,
    at,
    sightings: readRows(rows, at),
    reading: { at, whole: true, allRows: true },
  });
const contoso = row({ partner: 'Contoso' });
const fabrikam = row({ partner: 'Fabrikam' });

/** Changes one record as a fault of the disk, or an older version, could. */
async function damage(store: string, key: IDBValidKey, record: unknown): Promise<void> {
  const database = await openDB('consent-lens');
  if (record === undefined) await database.delete(store, key);
  else if (store === 'heads') await database.put(store, record, key);
  else await database.put(store, record);
  database.close();
}

const aside = async () => {
  const { aside: records } = (await wholeDatabase()) ?? {};
  return (records as [number, unknown][]).map(([, record]) => record);
};
const told = async () => {
  const events = await readEvents(CUSTOMER);
  if (!events.ok) throw new Error(events.error);
  return events.value.flatMap(({ kind, about, count }) =>
    kind === 'set-aside' ? [[about, count]] : [],
  );
};

beforeEach(async () => {
  resetBrowser();
  await look(MONDAY, [contoso, fabrikam]);
});

describe('a record that cannot be read', () => {
  test('of a grant is counted, hides no other, and is set aside whole by the next writing', async () => {
    const record = { tenant: CUSTOMER, key: 'name:contoso|seller', versions: 'broken' };
    await damage('grants', [CUSTOMER, record.key], record);
    const read = await readLedger(CUSTOMER);
    expect(read).toMatchObject({
      value: { unreadable: 1, ledger: { partners: [{ name: 'Fabrikam' }] } },
    });

    await look(TUESDAY, [contoso, fabrikam]);
    expect(await aside()).toEqual([{ from: 'grants', at: TUESDAY, record }]);
    expect(await told()).toEqual([['grants', 1]]);
    expect(await readLedger(CUSTOMER)).toMatchObject({
      value: { unreadable: 0, ledger: { partners: [{}, {}] } },
    });
    expect(await brokenChains()).toEqual([]);
  });

  test('of a tenant is set aside whole', async () => {
    const record = { tenant: CUSTOMER, readAt: 'yesterday' };
    await damage('tenants', CUSTOMER, record);
    await look(TUESDAY, [contoso]);
    expect(await aside()).toEqual([{ from: 'tenants', at: TUESDAY, record }]);
    expect(await told()).toEqual([['tenants', 1]]);
    expect(await readLedger(CUSTOMER)).toMatchObject({ value: { ledger: { readAt: TUESDAY } } });
  });

  test('of an overview is made anew from the grants', async () => {
    const honest = await readOverview(CUSTOMER);
    await damage('overviews', CUSTOMER, { tenant: CUSTOMER, partners: [{ name: 7 }] });
    expect(await readOverview(CUSTOMER)).toEqual(honest);
  });

  test.each<[string, unknown]>([
    ['is damaged', { seq: 'three', hash: 7 }],
    ['is lost', undefined],
    ['is behind', { seq: 1, hash: 'a'.repeat(64) }],
    ['is another', { seq: 3, hash: 'a'.repeat(64) }],
  ])('of a chain’s head that %s is worked out from the last event', async (_, record) => {
    await damage('heads', CUSTOMER, record);
    await look(TUESDAY, [contoso]);
    expect(await told()).toEqual([['heads', 1]]);
    expect(await aside()).toEqual(
      record === undefined ? [] : [{ from: 'heads', at: TUESDAY, record }],
    );
    expect(await brokenChains()).toEqual([]);
  });

  test('of a last event, with the head: the chain goes on from the one before', async () => {
    const record = { tenant: CUSTOMER, seq: 3, at: 'never' };
    await damage('events', [CUSTOMER, 3], record);
    await damage('heads', CUSTOMER, undefined);
    await look(TUESDAY, [contoso]);
    expect(await aside()).toEqual([{ from: 'events', at: TUESDAY, record }]);
    expect(await told()).toEqual([
      ['heads', 1],
      ['events', 1],
    ]);
    expect(await brokenChains()).toEqual([]);
  });

  test('of an event in between is set aside when the events are read, and its place stays empty', async () => {
    const record = { tenant: CUSTOMER, seq: 2, at: 'never' };
    await damage('events', [CUSTOMER, 2], record);
    const seqs = async () => {
      const read = await readEvents(CUSTOMER);
      return read.ok && read.value.map(({ seq }) => seq);
    };
    expect(await seqs()).toEqual([1, 3]);
    expect(await aside()).toMatchObject([{ from: 'events', record }]);
    expect(await seqs()).toEqual([1, 3, 4]);
    expect(await told()).toEqual([['events', 1]]);
  });

  test('is set aside in its own tenant’s ledger, and no other changes', async () => {
    const OTHER = CUSTOMER.replace('c1', 'c2');
    await recordInLedger({ tenant: OTHER, at: MONDAY, sightings: readRows([contoso], MONDAY) });
    await damage('grants', [OTHER, 'name:contoso|seller'], {
      tenant: OTHER,
      key: 'name:contoso|seller',
    });
    await look(TUESDAY, [contoso, fabrikam]);
    expect(await aside()).toEqual([]);
    expect(await readLedger(OTHER)).toMatchObject({ value: { unreadable: 1 } });
  });
});
