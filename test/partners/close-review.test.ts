import { describe, expect, test } from 'vitest';
import { closeReview } from '../../lib/partners/close-review';
import { reviewLines } from '../../lib/partners/review-lines';
import { isNotDone, sinceReview } from '../../lib/partners/since-review';
import { ledgerAfter } from './readings';
import { decideAll, entryFor, gdap, MADE, OPENED, REVIEW, row } from './reviews';

const AT = '2026-11-29T09:00:00.000Z';
const NOW = '2026-11-30T12:00:00.000Z';
const rows = [gdap('Northwind', 'Reports Reader'), row('Contoso')];
const LOOK = { at: AT, rows };
const LEDGER = ledgerAfter([LOOK]);
const CLOSING = { now: NOW, interval: 90, made: MADE } as const;

describe('closing a review', () => {
  test('is refused while a grant has no decision, and says which', () => {
    const some = { ...REVIEW, entries: [entryFor(LEDGER, 'Contoso', 'keep')] };
    const closed = closeReview(some, LEDGER, CLOSING);
    expect(closed).toMatchObject({
      ok: false,
      error: { reviewer: false, undecided: [{ partner: { name: 'Northwind' } }], changed: [] },
    });
  });

  test('is refused while a decision is about something that has changed', () => {
    const now = ledgerAfter([
      LOOK,
      { at: OPENED, rows: [gdap('Northwind', 'Global Administrator'), row('Contoso')] },
    ]);
    expect(closeReview(decideAll(REVIEW, LEDGER), now, CLOSING)).toMatchObject({
      ok: false,
      error: { undecided: [], changed: [{ partner: { name: 'Northwind' } }] },
    });
  });

  test.each(['', '   '])('is refused while nobody has given a name: "%s"', (reviewer) => {
    const nameless = { ...decideAll(REVIEW, LEDGER), reviewer };
    expect(closeReview(nameless, LEDGER, CLOSING)).toMatchObject({
      ok: false,
      error: { reviewer: true, undecided: [], changed: [] },
    });
  });

  test('schedules the next one, from the day it was closed', () => {
    expect(closeReview(decideAll(REVIEW, LEDGER), LEDGER, CLOSING)).toMatchObject({
      ok: true,
      value: { closedAt: NOW, nextDueAt: '2027-02-28T12:00:00.000Z', made: MADE },
    });
  });

  test('rests on the list as it is then', () => {
    const later = ledgerAfter([LOOK, { at: OPENED, rows, whole: false }]);
    const closed = closeReview(decideAll(REVIEW, later), later, CLOSING);
    expect(closed).toMatchObject({ value: { basis: { readAt: OPENED, whole: false } } });
  });

  test('needs no decision about a grant that is gone, and marks it', () => {
    const later = ledgerAfter([LOOK, { at: OPENED, rows: [row('Contoso')] }]);
    const closed = closeReview(decideAll(REVIEW, LEDGER, 'remove'), later, CLOSING);
    if (!closed.ok) throw new Error('It was not closed.');
    expect(closed.value.entries.map(({ partner, gone }) => [partner.name, gone])).toEqual([
      ['Contoso', undefined],
      ['Northwind', true],
    ]);
  });

  test('fills in the name that was typed last where decisions came before it', () => {
    const entries = decideAll(REVIEW, LEDGER).entries.map((entry) => ({ ...entry, by: '' }));
    const closed = closeReview({ ...REVIEW, entries }, LEDGER, CLOSING);
    expect(closed).toMatchObject({ value: { entries: [{ by: 'Ada' }, { by: 'Ada' }] } });
  });

  test('is possible where the list names nobody', () => {
    const empty = ledgerAfter([{ at: AT, rows: [] }]);
    expect(closeReview(REVIEW, empty, CLOSING)).toMatchObject({ ok: true, value: { entries: [] } });
  });

  test('never ends before it began, also when the clock was set back', () => {
    const closed = closeReview(decideAll(REVIEW, LEDGER), LEDGER, { ...CLOSING, now: AT });
    expect(closed).toMatchObject({ value: { closedAt: OPENED } });
  });
});

describe('since the review before', () => {
  const before = decideAll(REVIEW, LEDGER, 'remove');
  const kinds = (looks: Parameters<typeof ledgerAfter>[0]) =>
    reviewLines(REVIEW, ledgerAfter(looks), before).map(({ partner, since }) => [
      partner.name,
      since.kind,
    ]);

  test('a grant is new, changed, or as it was', () => {
    const changed = gdap('Northwind', 'Reports Reader', 'Global Administrator');
    expect(kinds([LOOK, { at: NOW, rows: [changed, row('Contoso'), row('Adatum')] }])).toEqual([
      ['Northwind', 'changed'],
      ['Adatum', 'new'],
      ['Contoso', 'same'],
    ]);
  });

  test('what was to go and is there is told', () => {
    const [contoso] = reviewLines(REVIEW, LEDGER, before);
    expect(contoso?.since.before?.decision).toBe('remove');
    expect(contoso && isNotDone(contoso.since)).toBe(true);
  });

  test.each([
    ['keep', false],
    ['ask', false],
    ['reduce', true],
    ['remove', true],
  ] as const)(
    'what was to be decided as %s and is as it was counts as not done: %s',
    (decision, is) => {
      const entry = entryFor(LEDGER, 'Contoso', decision);
      expect(isNotDone(sinceReview({ ...REVIEW, entries: [entry] }, entry))).toBe(is);
    },
  );

  test('what was gone then and is there again is told', () => {
    const gone = entryFor(LEDGER, 'Contoso', 'remove', { gone: true });
    expect(sinceReview({ ...REVIEW, entries: [gone] }, gone).kind).toBe('back');
  });

  test('nothing is compared in the first review', () => {
    expect(reviewLines(REVIEW, LEDGER, undefined)[0]?.since.kind).toBe('first');
  });
});
