import { expect, test } from 'vitest';
import { HOSTILE } from '../../tools/bench/hostile-text';
import { median } from '../../tools/bench/median';

/** Fifty times the text. Linear work takes about fifty times as long, quadratic work 2,500 times. */
const [SHORT, LONG] = [20_000, 1_000_000];
const MOST = 800;

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

test.each(HOSTILE)('the work on $name grows with its length, not with its square', ({ on }) => {
  const [short, long] = [SHORT, LONG].map((length) => {
    const work = on(length);
    return median(Array.from({ length: 3 }, () => timeOf(work)));
  });
  expect((long ?? 0) / Math.max(short ?? 0, 0.2)).toBeLessThan(MOST);
});
