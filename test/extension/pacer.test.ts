import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPacer, GATHER } from '../../lib/extension/pacer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes so many milliseconds of the fake clock, and how much of it was done. */
function workTaking(cost: () => number) {
  let spent = 0;
  let times = 0;
  const pacer = createPacer(
    () => {
      const time = cost();
      vi.setSystemTime(Date.now() + time);
      spent += time;
      times += 1;
    },
    () => Date.now(),
  );
  return { pacer, spent: () => spent, times: () => times };
}

describe('createPacer', () => {
  test('does at once what is asked for after a rest', () => {
    const { pacer, times } = workTaking(() => 0);
    pacer.soon();
    vi.advanceTimersByTime(0);
    expect(times()).toBe(1);
  });

  test('does once what is asked for many times', () => {
    const { pacer, times } = workTaking(() => 0);
    for (let asked = 0; asked < 1000; asked += 1) pacer.soon(GATHER);
    vi.advanceTimersByTime(GATHER);
    expect(times()).toBe(1);
  });

  test('lets the more urgent of two wishes count', () => {
    const { pacer, times } = workTaking(() => 0);
    pacer.soon(10_000);
    pacer.soon(10);
    vi.advanceTimersByTime(10);
    expect(times()).toBe(1);
    pacer.soon(10_000);
    vi.advanceTimersByTime(9999);
    expect(times()).toBe(1);
  });

  test('does nothing more once it is stopped', () => {
    const { pacer, times } = workTaking(() => 0);
    pacer.soon(10);
    pacer.stop();
    vi.advanceTimersByTime(1000);
    expect(times()).toBe(0);
  });

  test('counts other work as spent, also where it fails', () => {
    const { pacer, times } = workTaking(() => 0);
    expect(() =>
      pacer.spend(() => {
        vi.setSystemTime(Date.now() + 100);
        throw new Error('failed');
      }),
    ).toThrow('failed');
    pacer.soon();
    vi.advanceTimersByTime(2000);
    expect(times()).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(times()).toBe(1);
  });

  test('never spends more than 50 ms a second, whatever is asked and whatever it costs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (costs) => {
        let at = 0;
        const { pacer, spent, times } = workTaking(() => costs[at++ % costs.length] ?? 0);
        const start = Date.now();
        const deadline = start + 60_000;
        while (Date.now() < deadline) {
          pacer.soon();
          vi.advanceTimersByTime(5);
        }
        pacer.stop();
        const seconds = (Date.now() - start) / 1000;
        const largest = Math.max(...costs);
        expect(times()).toBeGreaterThan(0);
        expect(spent() - largest).toBeLessThanOrEqual(50 * seconds);
      }),
      { numRuns: 30 },
    );
  });
});
