import { beforeEach, describe, expect, test } from 'vitest';
import type { Result } from '../../lib/domain/result';
import { type Importing, importGrants } from '../../lib/extension/database/import-grants';
import { closeDatabase } from '../../lib/extension/database/open-database';
import { readEvents, readLedger, readOverview } from '../../lib/extension/database/read-ledger';
import { readStored } from '../../lib/extension/database/read-stored';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import type { Sighting } from '../../lib/partners/holding';
import { overviewOf } from '../../lib/partners/overview';
import { takeSighting } from '../../lib/partners/take-sighting';
import { CUSTOMER, DAYS, NOW, OTHER, PARTNER } from '../imports/some-ledger';
import { resetBrowser } from './fake-browser';

const [MONDAY = '', TUESDAY = '', FRIDAY = ''] = DAYS;
const DIGEST = 'ab'.repeat(32);

const sighting = (changes: Partial<Sighting> = {}): Sighting => ({
  ...{ key: `${PARTNER}|seller`, kind: 'seller', partnerId: PARTNER, by: ['words'], at: MONDAY },
  holding: { name: 'Contoso', access: ['dap', 'reseller'], roles: [], rolesComplete: true },
  ...changes,
});
const fromFile = (changes: Partial<Sighting> = {}) =>
  takeSighting(CUSTOMER, undefined, sighting({ by: ['file'], at: FRIDAY, ...changes }));
const importing = (changes: Partial<Importing> = {}): Importing => ({
  ...{ tenant: CUSTOMER, at: NOW, digest: DIGEST, name: 'partners.json' },
  grants: [fromFile()],
  ...changes,
});

function kept<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
}
const read = async () => kept(await readLedger(CUSTOMER)).ledger.partners[0]?.grants[0];

beforeEach(resetBrowser);

describe('what comes from a file', () => {
  test('is told as such, with one event that names the file by its fingerprint', async () => {
    const changes = kept(await importGrants(importing()));
    expect(changes.map(({ kind }) => kind)).toEqual(['new']);
    expect(await read()).toMatchObject({ seenBy: { file: { last: FRIDAY } } });
    const events = kept(await readEvents(CUSTOMER));
    expect(events).toMatchObject([
      { seq: 1, kind: 'imported', count: 1, digest: DIGEST, note: 'partners.json' },
      { seq: 2, kind: 'new', by: ['file'] },
    ]);
  });

  test('takes nothing away from what the list told, and both stay in the past', async () => {
    await recordInLedger({ tenant: CUSTOMER, at: MONDAY, sightings: [sighting()] });
    const harmless = { ...sighting().holding, access: ['reseller' as const] };
    await importGrants(importing({ grants: [fromFile({ holding: harmless })] }));
    const grant = await read();
    expect(grant).toMatchObject({ access: ['dap', 'reseller'], danger: 'dap' });
    expect(grant?.past).toHaveLength(2);
  });

  test('is what the popup shows, too', async () => {
    await importGrants(importing());
    const { ledger } = kept(await readLedger(CUSTOMER));
    expect(kept(await readOverview(CUSTOMER))).toEqual(overviewOf(ledger));
  });

  test('comes in whole or not at all', async () => {
    const second = { ...fromFile({ key: `${OTHER}|seller`, partnerId: OTHER }), odd: () => 0 };
    // No function can be stored: the first grant was written by then.
    await expect(importGrants(importing({ grants: [fromFile(), second] }))).rejects.toThrow();
    await closeDatabase();
    const stored = kept(await readStored(CUSTOMER));
    expect([stored.grants, stored.events, stored.record]).toEqual([[], [], undefined]);
  });

  test('brings a reading of the list, which counts as one of ours', async () => {
    await recordInLedger({ tenant: CUSTOMER, at: MONDAY, sightings: [sighting()] });
    const record = { tenant: CUSTOMER, readAt: FRIDAY, whole: true, wholeAt: FRIDAY };
    const changes = kept(await importGrants(importing({ grants: [], record })));
    expect(changes.map(({ kind }) => kind)).toEqual(['gone']);
    expect(kept(await readStored(CUSTOMER)).record).toEqual(record);
  });

  test('never reaches another tenant, whatever its grants say', async () => {
    await importGrants(importing({ grants: [{ ...fromFile(), tenant: OTHER }] }));
    expect(kept(await readStored(OTHER)).grants).toEqual([]);
    expect(kept(await readStored(CUSTOMER)).grants).toHaveLength(1);
  });

  test('twice changes nothing but that it came in twice', async () => {
    await importGrants(importing());
    const before = kept(await readStored(CUSTOMER)).grants;
    expect(kept(await importGrants(importing()))).toEqual([]);
    expect(kept(await readStored(CUSTOMER)).grants).toEqual(before);
  });
});

test('what is stored and cannot be read is counted, and the rest is still there', async () => {
  await recordInLedger({
    ...{ tenant: CUSTOMER, at: TUESDAY, sightings: [sighting()] },
    reading: { at: TUESDAY, whole: true, allRows: true },
  });
  await closeDatabase();
  await new Promise<void>((done, failed) => {
    const request = indexedDB.open('consent-lens');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const writing = request.result.transaction(['grants', 'tenants'], 'readwrite');
      writing.objectStore('grants').put({ tenant: CUSTOMER, key: 'x', versions: 7 });
      writing.objectStore('tenants').put({ tenant: CUSTOMER, readAt: 7 });
      writing.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  });
  const stored = kept(await readStored(CUSTOMER));
  expect(stored).toMatchObject({ unreadable: 2, grants: [{ key: `${PARTNER}|seller` }] });
  expect(stored.record).toBeUndefined();
});
