import { assessLink } from '../../lib/checks/assess-link';
import { generate } from '../../test/fuzz/generate';
import { Random } from '../../test/fuzz/random';

const HELP = `Disguises links whose meaning is known, and looks for one that is called clear and must not be.

Usage: npm run fuzz:links        COUNT=5000000 SEED=1 by default, from the environment

Exit code: 1 when a link was called clear that its maker did not mean to be, otherwise 0.
`;

const SHOWN = 20;

/** Runs the command; started by `tools/run.mjs`. @returns the exit code. */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  const count = Number(process.env['COUNT'] ?? 5_000_000);
  const seed = Number(process.env['SEED'] ?? 1);
  const started = performance.now();
  const { verdicts, falseClears } = fuzzLinks(count, seed);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${count} links, seed ${seed}, ${seconds} s\n\n`);
  for (const [row, number] of [...verdicts].sort()) process.stdout.write(`${row}: ${number}\n`);
  process.stdout.write(`\nfalse clears: ${falseClears.length}\n`);
  for (const link of falseClears.slice(0, SHOWN)) process.stdout.write(`${JSON.stringify(link)}\n`);
  return falseClears.length > 0 ? 1 : 0;
}

/** What came of it: how often each verdict, by what the maker knew, and the links that were misjudged. */
export type FuzzResult = {
  readonly verdicts: ReadonlyMap<string, number>;
  readonly falseClears: readonly string[];
};

/** Generates and assesses so many links. */
export function fuzzLinks(count: number, seed: number): FuzzResult {
  const random = new Random(seed);
  const verdicts = new Map<string, number>();
  const falseClears: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { link, mayBeClear } = generate(random);
    const { verdict } = assessLink(link);
    const row = `${mayBeClear ? 'may be clear' : 'must not be clear'}, ${verdict}`;
    verdicts.set(row, (verdicts.get(row) ?? 0) + 1);
    if (verdict === 'clear' && !mayBeClear) falseClears.push(link);
  }
  return { verdicts, falseClears };
}
