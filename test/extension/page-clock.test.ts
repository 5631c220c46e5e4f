import { describe, expect, test } from 'vitest';
import { createPageClock, LONGEST_WAIT, SETTLE_TIME } from '../../lib/extension/page-clock';

const START = 1_000;

describe('the page clock', () => {
  test('tells of an unreadable page within 20 seconds', () => {
    expect(LONGEST_WAIT + SETTLE_TIME).toBeLessThan(20_000);
  });

  test('settles once the page has shown the same for long enough', () => {
    const clock = createPageClock(START);
    clock.tick('roles', START + 500);
    expect(clock.tick('roles', START + 499 + SETTLE_TIME).settled).toBe(false);
    expect(clock.tick('roles', START + 500 + SETTLE_TIME).settled).toBe(true);
  });

  test('starts again with each change', () => {
    const clock = createPageClock(START);
    clock.tick('roles', START);
    clock.tick('more roles', START + SETTLE_TIME - 1);
    expect(clock.tick('more roles', START + SETTLE_TIME).settled).toBe(false);
    expect(clock.tick('roles', START + 2 * SETTLE_TIME).settled).toBe(false);
  });

  test('is late when all time is over, changes or not', () => {
    const clock = createPageClock(START);
    expect(clock.tick('a', START + LONGEST_WAIT - 1).late).toBe(false);
    expect(clock.tick('b', START + LONGEST_WAIT)).toEqual({ settled: false, late: true });
  });

  test.each([
    ['at the start: settling comes first', 0, SETTLE_TIME],
    ['a moment before it settles', SETTLE_TIME - 1, 1],
    ['settled: being late comes next', SETTLE_TIME, LONGEST_WAIT - SETTLE_TIME],
    ['when all is over', LONGEST_WAIT, undefined],
  ])('says how long nothing can change: %s', (_, after, wait) => {
    const clock = createPageClock(START);
    clock.tick('roles', START);
    expect(clock.untilNext(START + after)).toBe(wait);
  });

  test('still waits for a late page to settle', () => {
    const clock = createPageClock(START);
    clock.tick('roles', START + LONGEST_WAIT + 1);
    expect(clock.untilNext(START + LONGEST_WAIT + 1)).toBe(SETTLE_TIME);
  });
});
