import { beforeEach, describe, expect, test } from 'vitest';
import { endReview } from '../../lib/extension/database/end-review';
import { inTransaction } from '../../lib/extension/database/in-transaction';
import { keepReviewer, keepWord } from '../../lib/extension/database/keep-review';
import { openReview } from '../../lib/extension/database/open-review';
import { readEvents, readLedger } from '../../lib/extension/database/read-ledger';
import { recordInLedger } from '../../lib/extension/database/record-in-ledger';
import { newestReviews, readReviews } from '../../lib/extension/database/reviews';
import { chainEvents, NO_EVENTS } from '../../lib/partners/event-chain';
import { readRows } from '../../lib/partners/read-rows';
import type { Review } from '../../lib/partners/review';
import { reviewLines } from '../../lib/partners/review-lines';
import { CUSTOMER } from '../partners/readings';
import { gdap, MADE, row } from '../partners/reviews';
import { resetBrowser } from './fake-browser';

const READ = '2026-08-01T09:00:00.000Z';
const NOW = '2026-11-30T09:00:00.000Z';
const LATER = '2026-11-30T10:00:00.000Z';
const CLOSING = { now: LATER, interval: 90, made: MADE } as const;
const ROWS = [gdap('Northwind', 'Reports Reader'), row('Contoso')];

const read = (rows = ROWS, at = READ) =>
  recordInLedger({
    tenant: CUSTOMER,
    at,
    sightings: readRows(rows, at),
    reading: { at, whole: true, allRows: true },
  });

async function value<T>(done: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>) {
  const result = await done;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const opened = () => value(openReview(CUSTOMER, 90, NOW));
const linesOf = async (review: Review) => {
  const { ledger } = await value(readLedger(CUSTOMER));
  return reviewLines(review, ledger, undefined);
};
async function decided(review: Review, note = ''): Promise<Review> {
  let last = await value(keepReviewer(review, 'Ada'));
  for (const about of await linesOf(review)) {
    last = await value(keepWord(review, { about, decision: 'keep', note }, LATER));
  }
  return last;
}
const kinds = async () => (await value(readEvents(CUSTOMER))).map(({ kind }) => kind);

beforeEach(async () => {
  resetBrowser();
  await read();
});

describe('opening a review', () => {
  test('is written down with it', async () => {
    const review = await opened();
    expect(review).toMatchObject({
      tenant: CUSTOMER,
      openedAt: NOW,
      dueAt: '2026-10-30T09:00:00.000Z',
      basis: { readAt: READ, whole: true },
      entries: [],
    });
    expect((await value(readEvents(CUSTOMER))).at(-1)).toMatchObject({
      kind: 'review-opened',
      about: review.id,
    });
  });

  test('twice gives the same one, also at once from two tabs', async () => {
    const [one, other] = await Promise.all([opened(), opened()]);
    expect(other).toEqual(one);
    expect((await kinds()).filter((kind) => kind === 'review-opened')).toHaveLength(1);
  });

  test('is due at once where no list was ever read', async () => {
    const review = await value(openReview('other', 90, NOW));
    expect(review).toMatchObject({ dueAt: NOW, basis: { readAt: null, whole: false } });
  });
});

describe('what a reviewer says', () => {
  test('is kept with an event for each decision', async () => {
    const review = await opened();
    const [about] = await linesOf(review);
    if (about === undefined) throw new Error('Nothing to decide.');
    await keepReviewer(review, 'Ada');
    await keepWord(review, { about, note: 'Contract 7' }, NOW);
    await keepWord(review, { about, decision: 'remove' }, LATER);
    const { open } = await value(readReviews(CUSTOMER, NOW));
    expect(open).toMatchObject({
      reviewer: 'Ada',
      entries: [{ decision: 'remove', note: 'Contract 7', at: LATER, by: 'Ada', inChain: true }],
    });
    expect((await value(readEvents(CUSTOMER))).at(-1)).toMatchObject({
      kind: 'review-decision',
      decision: 'remove',
      note: 'Contract 7',
      person: 'Ada',
      partner: { name: about.partner.name },
    });
  });

  test('counts in the order it was said, also when the clock is set back in between', async () => {
    const review = await opened();
    const [about] = await linesOf(review);
    if (about === undefined) throw new Error('Nothing to decide.');
    await keepWord(review, { about, decision: 'keep' }, LATER);
    await keepWord(review, { about, decision: 'remove' }, READ);
    const { open } = await value(readReviews(CUSTOMER, NOW));
    expect(open?.entries).toMatchObject([{ decision: 'remove' }]);
  });

  test('in two tabs at once loses nothing', async () => {
    const review = await opened();
    const lines = await linesOf(review);
    await Promise.all(
      lines.map((about) => keepWord(review, { about, decision: 'ask', note: about.key }, NOW)),
    );
    const { open } = await value(readReviews(CUSTOMER, NOW));
    expect(open?.entries.map(({ note }) => note)).toEqual(lines.map(({ key }) => key).sort());
  });

  test('leaves a decision about what was there then, when only the note is changed', async () => {
    const review = await opened();
    const [before] = await linesOf(review);
    if (before === undefined) throw new Error('Nothing to decide.');
    await keepWord(review, { about: before, decision: 'keep' }, NOW);
    await read([gdap('Northwind', 'Global Administrator'), row('Contoso')], LATER);
    const now = await linesOf(review);
    const about = now.find(({ key }) => key === before.key);
    if (about === undefined) throw new Error('It is gone.');
    const kept = await value(keepWord(review, { about, note: 'Late' }, LATER));
    const [line] = (await linesOf(kept)).filter(({ key }) => key === before.key);
    expect(line?.entry?.held).toEqual(before.held);
  });

  test('is refused once the review is closed, and says so', async () => {
    const review = await decided(await opened());
    const [about] = await linesOf(review);
    await value(endReview(review, CLOSING));
    if (about === undefined) throw new Error('Nothing to decide.');
    const late = await keepWord(review, { about, decision: 'remove' }, LATER);
    expect(late).toEqual({ ok: false, error: 'gone' });
    expect(await keepReviewer(review, 'Eve')).toEqual({ ok: false, error: 'gone' });
  });
});

describe('closing a review', () => {
  test('writes nothing while something is missing', async () => {
    const review = await opened();
    const before = await kinds();
    expect(await endReview(review, CLOSING)).toMatchObject({
      ok: false,
      error: { reviewer: true },
    });
    expect(await kinds()).toEqual(before);
    expect((await value(readReviews(CUSTOMER, NOW))).open?.id).toBe(review.id);
  });

  test('seals it with the last event of an unbroken chain', async () => {
    const closed = await value(endReview(await decided(await opened(), 'Fine'), CLOSING));
    const events = await value(readEvents(CUSTOMER));
    const last = events.at(-1);
    expect(last).toMatchObject({ kind: 'review-closed', about: closed.id, count: 2, whole: true });
    expect(closed.seal).toEqual({ seq: last?.seq, hash: last?.hash });
    const bare = events.map(({ seq: _, previous: __, hash: ___, ...happening }) => happening);
    expect(chainEvents(NO_EVENTS, bare)).toEqual(events);
  });

  test('writes down a note that came after its decision', async () => {
    const review = await decided(await opened());
    const [about] = await linesOf(review);
    if (about === undefined) throw new Error('Nothing to decide.');
    await keepWord(review, { about, note: 'Afterthought' }, LATER);
    await value(endReview(review, CLOSING));
    const events = await value(readEvents(CUSTOMER));
    expect(events.at(-2)).toMatchObject({
      kind: 'review-decision',
      decision: 'keep',
      note: 'Afterthought',
    });
  });

  test('lets the next one begin, under a later name', async () => {
    const first = await value(endReview(await decided(await opened()), CLOSING));
    const second = await value(openReview(CUSTOMER, 30, '2027-03-01T09:00:00.000Z'));
    expect(second.id > first.id).toBe(true);
    expect(second.dueAt).toBe('2026-12-30T10:00:00.000Z');
    const { open, closed } = await value(readReviews(CUSTOMER, NOW));
    expect([open?.id, closed.map(({ id }) => id)]).toEqual([second.id, [first.id]]);
    expect((await value(newestReviews(CUSTOMER))).map(({ id }) => id)).toEqual([
      second.id,
      first.id,
    ]);
  });
});

describe('a damaged review', () => {
  test('is set aside, whole, told, and hides no other', async () => {
    const review = await opened();
    const broken = { tenant: CUSTOMER, id: '0000000001', entries: 'broken' } as object as Review;
    await inTransaction((writing) => writing.objectStore('reviews').put(broken));
    expect(await value(newestReviews(CUSTOMER))).toHaveLength(1);
    const { open, damaged } = await value(readReviews(CUSTOMER, LATER));
    expect([open?.id, damaged]).toEqual([review.id, 1]);
    const aside = await value(inTransaction((writing) => writing.objectStore('aside').getAll()));
    expect(aside).toEqual([{ from: 'reviews', at: LATER, record: broken }]);
    expect((await value(readEvents(CUSTOMER))).at(-1)).toMatchObject({
      kind: 'set-aside',
      about: broken.id,
    });
    expect((await value(readReviews(CUSTOMER, LATER))).damaged).toBe(1);
    expect((await value(readReviews('other', LATER))).damaged).toBe(0);
  });
});
