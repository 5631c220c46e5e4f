import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../../lib/domain/page';
import { timelineOf } from '../../../lib/sheets/partners/timeline';
import { ticksBetween } from '../../../lib/sheets/partners/timeline-ticks';
import { anyRows, BEFORE, NOW, row, rowsAfter, rowsOf } from './grant-rows';

const gdap = (changes: Parameters<typeof row>[1] = {}) =>
  row('Contoso', { access: ['gdap'], relationship: 'One', from: '2026-01-01', ...changes });
const barsOf = (...rows: readonly RelationshipRow[]) => timelineOf(rowsOf(...rows), NOW).bars;
const DAY = 86_400_000;

describe('a bar', () => {
  test.each([
    ['a day, and no more', gdap({ until: '2027-01-01' }), 'ends'],
    ['a day, and then itself again', gdap({ until: '2027-01-01', autoExtendDays: 180 }), 'extends'],
    ['a day, and no extension', gdap({ until: '2027-01-01', autoExtendDays: 0 }), 'ends'],
    ['no end', row('Contoso', { access: ['dap'] }), 'open'],
    ['an end as printed', gdap({ period: '1.2.2027' }), 'untold'],
    ['an end that nobody told', gdap(), 'untold'],
    ['a kind that nobody knows', row('Contoso', { access: ['other'] }), 'untold'],
    ['an end beyond every relationship', gdap({ until: '9999-12-31' }), 'open'],
  ] as const)('with %s', (_, one, tail) => {
    expect(barsOf(one)).toMatchObject([{ tail }]);
  });

  test('that ends past today ends left of today', () => {
    const { bars, today } = timelineOf(rowsOf(gdap({ until: '2026-06-01' })), NOW);
    expect(bars[0]?.to).toBeLessThan(today);
  });

  test('of what is gone ends where it was last seen, whatever end it had', () => {
    const rows = rowsAfter([
      { at: BEFORE, rows: [gdap({ until: '2027-06-01' }), row('Fabrikam')] },
      { at: NOW, rows: [row('Fabrikam')] },
    ]);
    const { bars, today } = timelineOf(rows, NOW);
    const gone = bars.find(({ row }) => row.partner.name === 'Contoso');
    expect(gone).toMatchObject({ tail: 'gone' });
    expect(gone?.to).toBeLessThan(today);
  });

  test('goes on by as many days as the relationship extends itself', () => {
    const [bar] = barsOf(gdap({ until: '2027-01-01', autoExtendDays: 180 }));
    const length = (Date.parse('2027-01-02') - Date.parse('2026-01-01')) / DAY;
    const { from = 0, to = 0, extendsTo = 0 } = bar ?? {};
    expect((extendsTo - to) / (to - from)).toBeCloseTo(180 / length, 6);
  });

  test('begins with the first day, else where it was first seen', () => {
    const [told, seen] = timelineOf(
      rowsOf(gdap(), row('Fabrikam', { access: ['dap'] })),
      NOW,
    ).bars.toSorted((one, other) => one.from - other.from);
    expect(told?.row.partner.name).toBe('Contoso');
    expect(seen?.from).toBeCloseTo(timelineOf([], NOW).today, 0);
  });

  test('that began before what is drawn says so', () => {
    expect(barsOf(gdap({ from: '0001-01-01', until: '2027-01-01' }))).toMatchObject([
      { isCut: true, from: 0 },
    ]);
    expect(barsOf(gdap({ until: '2027-01-01' }))).toMatchObject([{ isCut: false }]);
  });
});

describe('the picture', () => {
  test('has a bar for each grant, in their order, all of it within its width', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { bars, today, ticks } = timelineOf(rows, NOW);
        expect(bars.map(({ row }) => row.key)).toEqual(rows.map(({ key }) => key));
        for (const { from, to, extendsTo = to, tail } of bars) {
          expect(0 <= from && from <= to && to <= extendsTo && extendsTo <= 1).toBe(true);
          expect(tail === 'extends' ? extendsTo > to : extendsTo === to).toBe(true);
        }
        expect(today).toBeGreaterThan(0);
        expect(today).toBeLessThan(1);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  test('has an axis even without any grant', () => {
    expect(timelineOf([], NOW).ticks.length).toBeGreaterThan(1);
  });
});

describe('ticks', () => {
  test('are first days of months, in order, between both times', () => {
    const first = fc.integer({ min: Date.parse('2015-01-01'), max: Date.parse('2035-01-01') });
    fc.assert(
      fc.property(first, fc.integer({ min: 30, max: 3000 }), (begin, days) => {
        const ticks = ticksBetween(begin, begin + days * DAY);
        expect(ticks.every(({ day }) => day.endsWith('-01'))).toBe(true);
        expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
        expect(ticks.map(({ day }) => day)).toEqual(ticks.map(({ day }) => day).sort());
        if (days >= 62) expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });
});
