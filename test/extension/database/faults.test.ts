import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase } from '../../../lib/extension/database/open-database';
import {
  readEvents,
  readLedger,
  readOverview,
  readTenants,
} from '../../../lib/extension/database/read-ledger';
import { type Recording, recordInLedger } from '../../../lib/extension/database/record-in-ledger';
import {
  faultOf,
  STORAGE_FAULTS,
  type StorageFault,
} from '../../../lib/extension/database/storage-fault';
import { readRows } from '../../../lib/partners/read-rows';
import { CUSTOMER } from '../../partners/readings';
import { row } from '../../requests/combinations';
import { resetBrowser } from '../fake-browser';
import { wholeDatabase } from './whole-database';

const MONDAY = '2026-11-16T09:00:00.000Z';
const FRIDAY = '2026-11-20T09:00:00.000Z';

const look = (at: string, partner: string): Recording => ({
  tenant: CUSTOMER,
  at,
  sightings: readRows([row({ partner })], at),
  reading: { at, whole: true, allRows: true },
});
const refuse =
  (name: string, message = 'no') =>
  () => {
    throw new DOMException(message, name);
  };

const versionNow = async () => (await indexedDB.databases())[0]?.version;

beforeEach(resetBrowser);
afterEach(() => vi.restoreAllMocks());

describe('a database that cannot be opened', () => {
  test.each<[string, string, StorageFault]>([
    ['is forbidden', 'SecurityError', 'unavailable'],
    ['is damaged on the disk', 'UnknownError', 'failed'],
    ['is gone', 'InvalidStateError', 'closed'],
    ['was written by a newer version', 'VersionError', 'newer'],
    ['does not fit on the disk', 'QuotaExceededError', 'full'],
  ])('because it %s: a result, whatever is asked of it', async (_, name, error) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse(name));
    const failed = { ok: false, error };
    expect(await recordInLedger(look(MONDAY, 'Contoso'))).toEqual(failed);
    expect(await readLedger(CUSTOMER)).toEqual(failed);
    expect(await readOverview(CUSTOMER)).toEqual(failed);
    expect(await readTenants()).toEqual(failed);
    expect(await readEvents(CUSTOMER)).toEqual(failed);
  });

  test('because there is none at all', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await recordInLedger(look(MONDAY, 'Contoso'))).toEqual({
      ok: false,
      error: 'unavailable',
    });
    globalThis.indexedDB = indexedDB;
    expect(await recordInLedger(look(MONDAY, 'Contoso'))).toMatchObject({ ok: true });
  });

  test('because a newer version wrote it, which stays as it is', async () => {
    const newer = await openDB('consent-lens', 99, {
      upgrade: (one) => void one.createObjectStore('grants'),
    });
    await newer.put('grants', 'its own', 'key');
    newer.close();
    expect(await recordInLedger(look(MONDAY, 'Contoso'))).toEqual({ ok: false, error: 'newer' });
    const still = await openDB('consent-lens', 99);
    expect(await still.get('grants', 'key')).toBe('its own');
    still.close();
  });

  test('because an older page does not let go: it is not waited for, and opens once it has', async () => {
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('consent-lens', 1);
      request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
    });
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name) {
      return open.call(this, name, 2);
    });
    expect(await recordInLedger(look(MONDAY, 'Contoso'))).toEqual({ ok: false, error: 'blocked' });
    holding.close();
    // What was given up opens late, and closes itself.
    await expect.poll(() => versionNow()).toBe(2);
    vi.restoreAllMocks();
    const next = await openDB('consent-lens', 3);
    expect(next.version).toBe(3);
    next.close();
  });
});

describe('a database that fails while something is written', () => {
  test.each<[string, StorageFault]>([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
    ['NotReadableError', 'failed'],
  ])('with %s: nothing of it is kept, and everything from before is', async (name, error) => {
    await recordInLedger(look(MONDAY, 'Contoso'));
    const before = await wholeDatabase();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      return this.name === 'heads' ? refuse(name)() : put.apply(this, given);
    });
    expect(await recordInLedger(look(FRIDAY, 'Fabrikam'))).toEqual({ ok: false, error });
    expect(await wholeDatabase()).toEqual(before);
    vi.restoreAllMocks();
    expect(await recordInLedger(look(FRIDAY, 'Fabrikam'))).toMatchObject({ ok: true });
  });

  test('because the browser closed it: it is opened again, and the writing is done', async () => {
    await recordInLedger(look(MONDAY, 'Contoso'));
    const closed = vi
      .spyOn(IDBDatabase.prototype, 'transaction')
      .mockImplementationOnce(refuse('InvalidStateError'));
    expect(await recordInLedger(look(FRIDAY, 'Fabrikam'))).toMatchObject({ ok: true });
    expect(closed.mock.calls.length).toBeGreaterThan(1);
  });

  test('because it was deleted: the next reading is kept anew', async () => {
    await recordInLedger(look(MONDAY, 'Contoso'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('consent-lens').onsuccess = resolve;
    });
    expect(await recordInLedger(look(FRIDAY, 'Fabrikam'))).toMatchObject({ ok: true });
    const read = await readLedger(CUSTOMER);
    expect(read.ok && read.value.ledger.partners.map(({ name }) => name)).toEqual(['Fabrikam']);
  });

  test('because our own code is wrong: that is no fault of the storage, and is thrown', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new TypeError('not a function');
    });
    await expect(recordInLedger(look(MONDAY, 'Contoso'))).rejects.toThrow('not a function');
    await closeDatabase();
  });
});

describe('what the browser throws', () => {
  test.each<[string, unknown, StorageFault | undefined]>([
    ['no error', 'text', undefined],
    ['a fault of ours', new TypeError('x'), undefined],
    ['an error without a known name', new DOMException('x', 'NoSuchError'), undefined],
    [
      'Firefox’s private windows',
      new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      ),
      'unavailable',
    ],
    ['a missing global', new ReferenceError('indexedDB is not defined'), 'unavailable'],
    [
      'a transaction ended by the quota',
      new DOMException('The quota is exceeded', 'AbortError'),
      'full',
    ],
  ])('%s', (_, error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });

  test('has a name of its own for each fault', () => {
    expect(new Set(STORAGE_FAULTS).size).toBe(STORAGE_FAULTS.length);
  });
});
