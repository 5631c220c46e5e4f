import { beforeEach, describe, expect, test } from 'vitest';
import { keepMemo } from '../../lib/extension/database/memos';
import { withDatabase } from '../../lib/extension/database/open-database';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import { checkChain, makeEvidence } from '../../lib/extension/evidence-chain';
import { verifyFile } from '../../lib/extension/evidence-verify';
import type { LedgerEvent } from '../../lib/partners/event';
import { verifyEvidence } from '../../lib/reports/verify-evidence';
import { CUSTOMER } from '../partners/readings';
import { AT, bytesOf, draft, happening } from '../reports/evidence-chain';
import { resetBrowser } from './fake-browser';

const quiet = () => undefined;
const { signal } = new AbortController();
const check = () => checkChain(CUSTOMER, quiet, signal);
const record = (count: number) =>
  recordInLedger({
    tenant: CUSTOMER,
    at: AT,
    sightings: [],
    happenings: Array.from({ length: count }, (_, at) => happening(`Partner ${at}`)),
  });
const changeEvent = (seq: number, changes: Partial<LedgerEvent>) =>
  withDatabase(async (database) => {
    const event = await database.get('events', [CUSTOMER, seq]);
    if (event) await database.put('events', { ...event, ...changes });
  });
async function made(withMemos = true): Promise<string> {
  const file = await makeEvidence(CUSTOMER, withMemos, quiet, signal);
  if (!file.ok) throw new Error(file.error);
  return file.value.content;
}

beforeEach(async () => {
  resetBrowser();
  await record(3);
  await keepMemo(draft(), AT);
});

describe('the check of a chain', () => {
  test('finds nothing where nothing was changed', async () => {
    expect(await check()).toMatchObject({ value: { count: 4, memos: 1, faults: [] } });
  });

  test.each<[string, () => Promise<unknown>, readonly object[]]>([
    [
      'an event that was changed',
      () => changeEvent(2, { grant: 'oem' }),
      [{ seq: 2, why: 'changed' }],
    ],
    [
      'an event that is unreadable, and the one behind it no further',
      () => changeEvent(2, { kind: 'odd' as never }),
      [{ seq: 2, why: 'unreadable' }],
    ],
    [
      'an event that is missing',
      () => withDatabase((database) => database.delete('events', [CUSTOMER, 2])),
      [{ seq: 3, why: 'missing' }],
    ],
    [
      'the last events missing',
      () => withDatabase((database) => database.delete('events', [CUSTOMER, 4])),
      [{ why: 'head' }, { seq: 4, why: 'memo-unknown' }],
    ],
    [
      'a memo that is missing',
      () => withDatabase((database) => database.clear('memos')),
      [{ seq: 4, why: 'memo-missing' }],
    ],
    [
      'a memo that was changed',
      () =>
        withDatabase(async (database) => {
          const [memo] = await database.getAll('memos');
          if (memo) await database.put('memos', { ...memo, writtenAt: '2020-01-01T00:00:00.000Z' });
        }),
      [{ seq: 4, why: 'memo-changed' }],
    ],
    [
      'a memo that is unreadable',
      () =>
        withDatabase(async (database) => {
          const [memo] = await database.getAll('memos');
          if (memo) await database.put('memos', { ...memo, typed: undefined as never });
        }),
      [{ why: 'memo-unreadable' }, { seq: 4, why: 'memo-missing' }],
    ],
  ])('names %s, and the file that is made then is no proof', async (_, damage, faults) => {
    await damage();
    expect(await check()).toMatchObject({ ok: true, value: { faults } });
    expect(verifyEvidence(bytesOf(await made())).ok).toBe(false);
  });

  test('stops when it is told to, and then says nothing of the chain', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await checkChain(CUSTOMER, quiet, stop.signal)).toEqual({ ok: false, error: 'stopped' });
  });

  test('goes in slices and tells how far it is', async () => {
    await record(1200);
    const steps: number[] = [];
    await checkChain(CUSTOMER, ({ done }) => steps.push(done), signal);
    expect(steps).toEqual([500, 1000, 1204]);
  });
});

describe('a file of evidence', () => {
  test('proves the chain from which it was made, with memos and without', async () => {
    expect(verifyEvidence(bytesOf(await made()))).toMatchObject({
      value: { tenant: CUSTOMER, count: 4, memos: 1 },
    });
    expect(verifyEvidence(bytesOf(await made(false)))).toMatchObject({ value: { memos: null } });
  });

  test('is told to be the same chain, another one, or one of a tenant nobody knows here', async () => {
    const file = new Blob([await made()]);
    const here = async () => (await verifyFile(file, undefined, quiet)).here;
    expect(await here()).toBe('same');
    await record(1);
    expect(await here()).toBe('same');
    await changeEvent(4, { hash: 'a'.repeat(64) });
    expect(await here()).toBe('other');
    resetBrowser();
    expect(await here()).toBe('unknown');
  });
});
