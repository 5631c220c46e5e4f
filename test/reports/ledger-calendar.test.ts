import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ledgerOf } from '../../lib/partners/ledger';
import { ledgerCalendar } from '../../lib/reports/ledger-calendar';
import { sentencesIn } from '../extension/sentences';
import { CUSTOMER, DAYS, NOW, PARTNER, someSighting, storedAfter } from '../imports/some-ledger';
import { ledgerAfter } from '../partners/readings';
import { row } from '../requests/combinations';

const AT = DAYS[0] ?? '';
const ENGLISH = sentencesIn('en');
const gdap = row({ access: ['gdap'], tenantId: PARTNER, until: '2027-02-28' });

/** Each event as an independent reader understands it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      isDay: event.startDate.isDate && event.endDate.isDate,
      days: [event.startDate.toString(), event.endDate.toString()],
      reminder: String(trigger),
    };
  });
}
const calendarOf = (rows: Parameters<typeof row>[0][], terms = {}) =>
  ledgerCalendar(
    ledgerAfter([{ at: AT, rows: rows.map((changes) => ({ ...gdap, ...changes })) }]),
    { now: NOW, ...terms },
    ENGLISH,
  );

describe('a calendar', () => {
  test('has a day for each end, told of 30 days before', () => {
    expect(eventsIn(calendarOf([{}]))).toMatchObject([
      {
        ...{ summary: 'Contoso: GDAP ends', isDay: true, reminder: '-P30D' },
        days: ['2027-02-28', '2027-03-01'],
      },
    ]);
  });

  test('says of what extends itself that it does', () => {
    expect(eventsIn(calendarOf([{ autoExtendDays: 180 }]))).toMatchObject([
      { summary: 'Contoso: GDAP extends itself by 180 days unless stopped' },
    ]);
  });

  test('says when the next review is due', () => {
    const events = eventsIn(calendarOf([], { dueAt: '2027-03-01T09:00:00.000Z' }));
    expect(events).toMatchObject([
      { summary: 'Review of partner access is due', days: ['2027-03-01', '2027-03-02'] },
    ]);
  });

  test('leaves out what has no end, is over or is gone', () => {
    expect(eventsIn(calendarOf([{ status: 'terminated' }]))).toEqual([]);
    expect(eventsIn(calendarOf([{ access: ['dap'], until: undefined } as object]))).toEqual([]);
    const looks = [
      { at: AT, rows: [gdap] },
      { at: DAYS[3] ?? '', rows: [] },
    ];
    expect(eventsIn(ledgerCalendar(ledgerAfter(looks), { now: NOW }, ENGLISH))).toEqual([]);
  });

  test('that is written later moves the same event', () => {
    const [before] = eventsIn(calendarOf([{}]));
    const [after] = eventsIn(
      calendarOf([{ until: '2027-08-27' }], { now: '2026-12-01T12:00:00.000Z' }),
    );
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN);
  });

  test('holds no id of a tenant or a relationship', () => {
    const text = calendarOf([{ relationshipId: 'abcdef01-secret', relationship: 'Support' }]);
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/5ce90100|abcdef01|Support/i);
  });
});

test('whatever partners are called, the file keeps the grammar and the names', () => {
  fc.assert(
    fc.property(
      fc.array(someSighting, { maxLength: 5 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      (sightings, name) => {
        const ending = sightings.map((one) => ({
          ...one,
          holding: { ...one.holding, name, until: '2027-06-30', standing: 'active' as const },
        }));
        const ledger = ledgerOf(CUSTOMER, undefined, storedAfter(ending));
        const text = ledgerCalendar(ledger, { now: NOW }, ENGLISH);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
        }
        const grants = ledger.partners.flatMap((partner) => partner.grants);
        const events = eventsIn(text);
        expect(events).toHaveLength(grants.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(grants.length);
        const shown = name.toWellFormed().replace(/[\u2028\u2029]/g, '\n');
        for (const { summary } of events) expect(summary.startsWith(shown)).toBe(true);
      },
    ),
  );
});
