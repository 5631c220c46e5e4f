/** Something that is measured: run again and again, each time with the next of its inputs. */
export type Benchmark = {
  readonly name: string;
  /** @param run counts from 0. */
  readonly run: (run: number) => unknown;
};

/** What one benchmark took, in milliseconds. */
export type Timing = {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
};

const WARM_UP_RUNS = 50;
const MOST_RUNS = 2_000;
/** One benchmark takes no longer than this, once it has had its fewest runs. In milliseconds. */
const BUDGET = 1_500;
const FEWEST_RUNS = 10;

/** Runs a benchmark until it has run often enough, or its time is used up. */
export function measure({ run }: Benchmark, now: () => number = () => performance.now()): Timing {
  const start = now();
  const isLate = () => now() - start > BUDGET;
  for (let at = 0; at < WARM_UP_RUNS && !isLate(); at += 1) run(at);
  const times: number[] = [];
  while (times.length < MOST_RUNS && (times.length < FEWEST_RUNS || !isLate())) {
    const before = now();
    run(times.length);
    times.push(now() - before);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN;
  return { runs: times.length, median: at(0.5), p95: at(0.95), max: at(1) };
}
