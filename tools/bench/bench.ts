import { ownStreams } from '../streams.ts';
import { measure } from './measure.ts';
import { planBenchmarks } from './plan-roles-bench.ts';

/** Every benchmark; a new one adds its list here. */
const ALL = [planBenchmarks];

/** Measures everything that has a benchmark and prints one line for each; nothing is asserted. */
export async function main(args: string[]): Promise<number> {
  const { output, errors } = ownStreams();
  if (args.length > 0) {
    errors.write('Usage: npm run --silent bench\n');
    return 2;
  }
  output.write('In milliseconds.\n');
  for (const benchmark of ALL.flatMap((list) => list())) {
    const { runs, median, p95, max } = measure(benchmark);
    const times = `median ${median.toFixed(3)}, p95 ${p95.toFixed(3)}, max ${max.toFixed(3)}`;
    output.write(`${benchmark.name.padEnd(36)}  ${times} (${runs} runs)\n`);
  }
  return 0;
}
