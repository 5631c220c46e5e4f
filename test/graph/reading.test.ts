import { describe, expect, test } from 'vitest';
import { type GraphReading, readingSchema, takeOutcome } from '../../lib/graph/reading';

const tenant = 'c1000000-0000-4000-8000-000000000001';
const [EARLY, LATE] = ['2026-11-29T10:00:00.000Z', '2026-11-30T10:00:00.000Z'];
const EMPTY: GraphReading = { tenant, parts: {}, troubles: {} };
const line = (id: string) => ({ id, name: id, details: [] });
const found = (...ids: string[]) => ({ lines: ids.map(line), unread: 0 });
const trouble = { fault: 'server' } as const;
const before = takeOutcome(EMPTY, 'partners', { at: EARLY, found: found('a') });

describe('an attempt to read a part', () => {
  test('that worked takes the place of what was read before, and of what went wrong', () => {
    const broken = takeOutcome(before, 'partners', { at: EARLY, trouble });
    const reading = takeOutcome(broken, 'partners', { at: LATE, found: found() });
    expect(reading).toEqual({
      tenant,
      parts: { partners: { lines: [], unread: 0, at: LATE, whole: true } },
      troubles: {},
    });
  });

  test('that failed leaves what was read before, with its date', () => {
    const reading = takeOutcome(before, 'partners', { at: LATE, trouble });
    expect(reading.parts).toEqual(before.parts);
    expect(reading.troubles).toEqual({ partners: { at: LATE, fault: 'server' } });
  });

  test('that failed midway hides nothing that was read whole before', () => {
    const reading = takeOutcome(before, 'partners', { at: LATE, found: found('b'), trouble });
    expect(reading.parts.partners?.lines).toEqual([line('a')]);
  });

  test('that failed midway shows what it has where there was nothing, and says it is not all', () => {
    const reading = takeOutcome(EMPTY, 'partners', { at: LATE, found: found('b'), trouble });
    expect(reading.parts.partners).toMatchObject({ lines: [line('b')], whole: false, at: LATE });
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  test('that failed with nothing shows nothing as read', () => {
    const reading = takeOutcome(EMPTY, 'apps', { at: LATE, found: found(), trouble });
    expect(reading.parts).toEqual({});
  });

  test('leaves the other parts alone', () => {
    const reading = takeOutcome(before, 'apps', {
      at: LATE,
      trouble: { fault: 'throttled', until: LATE },
    });
    expect(reading.parts).toEqual(before.parts);
    expect(reading.troubles.apps).toEqual({ at: LATE, fault: 'throttled', until: LATE });
  });
});
