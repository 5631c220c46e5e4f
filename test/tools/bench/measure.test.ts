import { describe, expect, test } from 'vitest';
import { measure } from '../../../tools/bench/measure';
import { planBenchmarks } from '../../../tools/bench/plan-roles-bench';

/** A clock that only a run moves on. @param takes how long each run takes, in milliseconds. */
function clockOf(takes: (run: number) => number) {
  let time = 0;
  const runs: number[] = [];
  const run = (at: number) => {
    runs.push(at);
    time += takes(at);
  };
  return { run, now: () => time, runs };
}

describe('a measurement', () => {
  test('gives median, 95th percentile and maximum', () => {
    const { run, now } = clockOf((at) => (at % 100) / 100);
    expect(measure({ name: '', run }, now)).toEqual({
      runs: 2_000,
      median: expect.closeTo(0.49),
      p95: expect.closeTo(0.94),
      max: expect.closeTo(0.99),
    });
  });

  test('ends when its time is used up, but not before ten runs', () => {
    const slow = clockOf(() => 1_000);
    expect(measure({ name: '', run: slow.run }, slow.now).runs).toBe(10);
    const quick = clockOf(() => 10);
    expect(measure({ name: '', run: quick.run }, quick.now).runs).toBeLessThanOrEqual(150);
  });

  test('counts its runs from 0', () => {
    const { run, now, runs } = clockOf(() => 500);
    measure({ name: '', run }, now);
    expect(runs.slice(-10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('the benchmarks of plans', () => {
  test('are a plan and a search, for a usual request and for everything', () => {
    expect(planBenchmarks().map(({ name }) => name)).toEqual([
      'plan: 12 tasks, 25 roles',
      'smallest set: 12 tasks, 25 roles',
      'plan: 108 tasks, 145 roles',
      'smallest set: 108 tasks, 145 roles',
    ]);
  });

  test('ask the same each time they are made', () => {
    const firstOf = () => planBenchmarks().map(({ run }) => run(0));
    expect(firstOf()).toEqual(firstOf());
  });
});
