import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterReminding, type Reminded, remindersFor } from '../../lib/partners/reminders';
import {
  dueAfter,
  firstReading,
  INTERVALS,
  type Interval,
  isDue,
  reviewDue,
} from '../../lib/partners/review-schedule';
import { overviewAfter } from './readings';
import { row } from './reviews';

const FIRST = '2026-08-01T09:00:00.000Z';
const NOW = '2026-11-30T09:00:00.000Z';
const DAY = 86_400_000;
const later = (at: string, days: number) => new Date(Date.parse(at) + days * DAY).toISOString();

describe('a review', () => {
  test.each<[Interval, string]>([
    [30, '2026-08-31T09:00:00.000Z'],
    [90, '2026-10-30T09:00:00.000Z'],
    [180, '2027-01-28T09:00:00.000Z'],
    [365, '2027-08-01T09:00:00.000Z'],
  ])('is due %s days later', (interval, due) => {
    expect(dueAfter(FIRST, interval)).toBe(due);
  });

  test.each([
    ['a moment before', '2026-11-30T09:00:00.001Z', false, 1],
    ['the moment itself', NOW, true, 0],
    ['a day later', '2026-11-29T09:00:00.000Z', true, -1],
    ['twelve days before', '2026-12-12T09:00:00.000Z', false, 12],
  ])('at %s: due %s is %s', (_, dueAt, is, days) => {
    expect(isDue(dueAt, NOW)).toBe(is);
    expect(reviewDue(dueAt, false, NOW).days).toBe(days);
  });

  test('is due for the first time after the first reading, however often the list was read since', () => {
    const looks = [FIRST, '2026-10-01T09:00:00.000Z', NOW].map((at) => ({
      at,
      rows: [row('Contoso')],
    }));
    expect(firstReading(overviewAfter(looks))).toBe(FIRST);
  });

  test('is not due where the list was never read', () => {
    expect(firstReading({ ...overviewAfter([]), readAt: null })).toBeUndefined();
  });

  test('counts from the last reading where it named nobody', () => {
    expect(firstReading(overviewAfter([{ at: NOW, rows: [] }]))).toBe(NOW);
  });

  test('comes once for each interval: no due date is left out, however late reviews are closed', () => {
    const closings = fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 20 });
    fc.assert(
      fc.property(closings, fc.constantFrom(...INTERVALS), (delays, interval) => {
        let since = FIRST;
        for (const delay of delays) {
          const due = dueAfter(since, interval);
          expect(Date.parse(due) - Date.parse(since)).toBe(interval * DAY);
          expect(isDue(due, later(due, -1 / DAY))).toBe(false);
          expect(isDue(due, later(due, Math.abs(delay)))).toBe(true);
          // Closed early or late: the next one is one interval away, and never in the past.
          const closed = later(due, Math.max(delay, 1 - interval));
          expect(isDue(dueAfter(closed, interval), closed)).toBe(false);
          since = closed;
        }
      }),
    );
  });
});

describe('a reminder', () => {
  const DUE = { tenant: 'a', dueAt: '2026-11-03T09:00:00.000Z' };
  const told = (at: string, dueAt = DUE.dueAt): Reminded => ({ a: { dueAt, at } });

  test.each<[string, Reminded, boolean]>([
    ['comes when nobody was reminded yet', {}, true],
    ['comes not again on the same day', told('2026-11-30T00:00:00.000Z'), false],
    ['comes not again the day after', told('2026-11-29T09:00:00.000Z'), false],
    ['comes again after a week', told('2026-11-23T09:00:00.000Z'), true],
    [
      'comes for a new due date',
      told('2026-11-29T09:00:00.000Z', '2026-08-03T09:00:00.000Z'),
      true,
    ],
    ['is not stopped by a clock that was a year ahead', told('2027-11-30T09:00:00.000Z'), true],
    [
      'comes not on a day on which another tenant’s came',
      { b: { dueAt: DUE.dueAt, at: '2026-11-30T01:00:00.000Z' } },
      false,
    ],
  ])('%s', (_, reminded, comes) => {
    expect(remindersFor([DUE], reminded, NOW)).toEqual(comes ? [DUE] : []);
  });

  test('comes not before the due date', () => {
    expect(remindersFor([{ ...DUE, dueAt: '2026-11-30T09:00:00.001Z' }], {}, NOW)).toEqual([]);
  });

  test('names the review first that is due longest', () => {
    const older = { tenant: 'b', dueAt: '2026-10-03T09:00:00.000Z' };
    expect(remindersFor([DUE, older], {}, NOW)).toEqual([older, DUE]);
  });

  test('comes at most once a day and never twice in a week for one due date, whenever it is looked', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 60 * 24 }), { maxLength: 60 });
    fc.assert(
      fc.property(looks, (hours) => {
        let reminded: Reminded = {};
        const given: { tenant: string; at: string }[] = [];
        const dues = [DUE, { tenant: 'b', dueAt: later(NOW, 3) }];
        for (const hour of [...hours].sort((one, other) => one - other)) {
          const at = later(NOW, hour / 24);
          const now = remindersFor(dues, reminded, at);
          reminded = now.length > 0 ? afterReminding(now, reminded, at) : reminded;
          given.push(...now.map(({ tenant }) => ({ tenant, at })));
        }
        const days = [...new Set(given.map(({ at }) => at))].map((at) => at.slice(0, 10));
        expect(new Set(days).size).toBe(days.length);
        for (const tenant of ['a', 'b']) {
          const times = given
            .filter((one) => one.tenant === tenant)
            .map(({ at }) => Date.parse(at));
          const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
          expect(gaps.every((gap) => gap >= 7 * DAY)).toBe(true);
        }
      }),
    );
  });
});
