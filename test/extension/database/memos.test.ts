import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMemo, readMemo, readMemos } from '../../../lib/extension/database/memos';
import { withDatabase } from '../../../lib/extension/database/open-database';
import { readChainSlice, readChains, readLatest } from '../../../lib/extension/database/read-chain';
import { readEvents } from '../../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../../lib/extension/database/record-in-ledger';
import { memoDigest } from '../../../lib/partners/memo';
import { CUSTOMER } from '../../partners/readings';
import { AT, draft, FACTS, happening } from '../../reports/evidence-chain';
import { resetBrowser } from '../fake-browser';

const record = (...names: string[]) =>
  recordInLedger({
    tenant: CUSTOMER,
    at: AT,
    sightings: [],
    happenings: names.map((name) => happening(name)),
  });
const events = async () => {
  const read = await readEvents(CUSTOMER);
  return read.ok ? read.value : [];
};

beforeEach(resetBrowser);

describe('a memo', () => {
  test('is not kept when its event cannot be', async () => {
    await record('one');
    const { add } = IDBObjectStore.prototype;
    const adding = vi.spyOn(IDBObjectStore.prototype, 'add');
    adding.mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'events') throw new DOMException('the disk', 'UnknownError');
      return add.apply(this, given);
    });
    expect(await keepMemo(draft(), AT)).toEqual({ ok: false, error: 'failed' });
    adding.mockRestore();
    expect(await readMemos(CUSTOMER)).toEqual({ ok: true, value: { memos: [], unreadable: 0 } });
  });

  test('is kept with the event that names its hash', async () => {
    await record('one');
    const kept = await keepMemo(draft(), AT);
    const [first, second] = await events();
    expect(kept).toMatchObject({ ok: true, value: { after: { seq: 1, hash: first?.hash } } });
    expect(second).toMatchObject({ seq: 2, kind: 'memo-written', about: draft().id });
    expect(second?.digest).toBe(kept.ok && memoDigest(kept.value));
    expect(await readMemo(draft().id)).toMatchObject({
      value: { record: kept.ok && kept.value, event: { seq: 2 } },
    });
  });

  test('kept twice is one memo and one event, whatever the draft says then', async () => {
    const first = await keepMemo(draft(), AT);
    const typed = { reason: 'other', ticket: '', approver: '' };
    expect(await keepMemo(draft(1, { typed }), '2026-11-21T09:00:00.000Z')).toEqual(first);
    expect(await events()).toHaveLength(1);
  });

  test('and another one written at once are both kept, one after the other', async () => {
    const kept = await Promise.all([1, 2, 3].map((number) => keepMemo(draft(number), AT)));
    expect(kept.map((one) => one.ok && one.value.after.seq).sort()).toEqual([0, 1, 2]);
    expect((await events()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('that is damaged is put aside, whole, before another of its id is kept', async () => {
    await withDatabase((database) =>
      database.put('memos', { id: draft().id, tenant: CUSTOMER, odd: true } as never),
    );
    expect(await readMemos(CUSTOMER)).toMatchObject({ value: { unreadable: 1 } });
    expect((await keepMemo(draft(), AT)).ok).toBe(true);
    const aside = await withDatabase((database) => database.getAll('aside'));
    expect(aside).toMatchObject({ value: [{ from: 'memos', record: { odd: true } }] });
  });

  test('of one tenant is not among those of another, and the latest comes first', async () => {
    await keepMemo(draft(1), AT);
    await keepMemo(draft(2), AT);
    await keepMemo(draft(3, { facts: { ...FACTS, tenant: 'unknown' } }), AT);
    const read = await readMemos(CUSTOMER);
    expect(read.ok && read.value.memos.map(({ id }) => id)).toEqual([draft(2).id, draft(1).id]);
  });

  test('that nobody wrote is not there', async () => {
    expect(await readMemo(draft().id)).toEqual({
      ok: true,
      value: { record: undefined, event: undefined },
    });
  });
});

describe('a chain', () => {
  test('is read in slices, each with the head, the last one with the memos', async () => {
    await record('one', 'two', 'three');
    await keepMemo(draft(), AT);
    const seqs: number[][] = [];
    let next: IDBValidKey | undefined;
    let memos: readonly unknown[] | undefined;
    do {
      const slice = await readChainSlice(CUSTOMER, next, 2);
      if (!slice.ok) throw new Error(slice.error);
      seqs.push(slice.value.records.map((one) => (one as { seq: number }).seq));
      expect(slice.value.head.seq).toBe(4);
      ({ next, memos } = slice.value);
    } while (next !== undefined);
    expect(seqs).toEqual([[1, 2], [3, 4], []]);
    expect(memos).toHaveLength(1);
  });

  test('gives events that no number stands before any more', async () => {
    await record('one');
    await withDatabase(async (database) => {
      const [event] = await database.getAll('events');
      await database.put('events', { ...event, seq: 'odd' } as never);
    });
    const slice = await readChainSlice(CUSTOMER, undefined, 10);
    expect(slice.ok && slice.value.records).toHaveLength(2);
  });

  test('is that of one tenant alone', async () => {
    await record('one');
    await keepMemo(draft(3, { facts: { ...FACTS, tenant: 'unknown' } }), AT);
    const slice = await readChainSlice('unknown', undefined, 10);
    expect(slice.ok && slice.value.records).toHaveLength(1);
    expect(await readChains()).toMatchObject({
      value: expect.arrayContaining(
        [
          { tenant: CUSTOMER, head: { seq: 1 } },
          { tenant: 'unknown', head: { seq: 1 } },
        ].map((one) => expect.objectContaining({ tenant: one.tenant })),
      ),
    });
  });

  test('gives its latest events first, and those below a number', async () => {
    await record('one', 'two', 'three');
    const names = async (before: number) => {
      const read = await readLatest(CUSTOMER, before, 2);
      return read.ok && read.value.map((one) => (one as { seq: number }).seq);
    };
    expect(await names(Number.MAX_SAFE_INTEGER)).toEqual([3, 2]);
    expect(await names(2)).toEqual([1]);
  });
});
