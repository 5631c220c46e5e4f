import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { LinkStatement } from '../../lib/domain/link';
import { HOSTILE, type HostileWork } from './hostile-text';
import { floorOf } from './link-floor';
import { median } from './median';

const HELP = `Measures how long it takes to read a link, beside new URL() with its parameters, and how that grows.

Usage: npm run bench:links

Links are those of test/fixtures/links.jsonl. Reader and floor take turns in the same process; printed are
the median time of each for one link, and the median of their ratios. Then text full of one hostile pattern,
of 20 kB and of 1 MB, is read as a link, and goes through every part of the reader and the search for links.

Exit code: 1 when the ratio is above 5, when a link of 1 MB takes 50 times as long as one of 20 kB, or when
the parts do not grow with the length; otherwise 0.
`;

const MOST = 5;
const ROUNDS = 4000;
const [SHORT, LONG] = [20_000, 1_000_000];

type Reader = { readonly readLink: (raw: string) => LinkStatement };

/** Runs the comparison; started by `tools/run.mjs`. @returns the exit code. */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stdout.write(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  const links = readFileSync(resolve('test/fixtures/links.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => String((JSON.parse(line) as { url: string }).url));
  const ratio = compare(links, await asShipped());
  const isLinear = HOSTILE.map(isWithin).every(Boolean);
  return ratio <= MOST && isLinear ? 0 : 1;
}

/** The reader as one file, the way the build ships it: not through the development server's imports. */
async function asShipped(): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), 'consent-lens-bench-'));
  try {
    await build({
      ...{ configFile: false, logLevel: 'error', ssr: { noExternal: true } },
      build: {
        ...{ ssr: resolve('lib/links/read-link.ts'), outDir: folder, minify: false },
        rollupOptions: { output: { format: 'cjs', entryFileNames: 'read-link.cjs' } },
      },
    });
    return createRequire(import.meta.url)(join(folder, 'read-link.cjs')) as Reader;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(links: readonly string[], { readLink }: Reader): number {
  const read = (link: string) => readLink(link).flow.length;
  const times: Record<'floor' | 'read' | 'ratio', number[]> = { floor: [], read: [], ratio: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [floor, reader] = [timeOf(links, floorOf), timeOf(links, read)];
    // The first rounds are those in which the engine learns what is hot.
    if (round < ROUNDS / 10) continue;
    times.floor.push(floor / links.length);
    times.read.push(reader / links.length);
    times.ratio.push(reader / floor);
  }
  const [floor, reader, ratio] = [median(times.floor), median(times.read), median(times.ratio)];
  process.stdout.write(
    `${links.length} links: floor ${micros(floor)}, reader ${micros(reader)} a link, ratio ${ratio.toFixed(2)} (at most ${MOST})\n`,
  );
  return ratio;
}

function isWithin({ name, most, on }: HostileWork): boolean {
  const run = (length: number) => {
    const once = on(length);
    return median(Array.from({ length: 5 }, () => timeOf([0], once)));
  };
  const [short, long] = [run(SHORT), run(LONG)];
  process.stdout.write(
    `${name}: 20 kB ${micros(short)}, 1 MB ${micros(long)}, ${(long / short).toFixed(1)} times (under ${most})\n`,
  );
  return long / short < most;
}

function timeOf<T>(items: readonly T[], work: (item: T) => unknown): number {
  const started = performance.now();
  for (const item of items) work(item);
  return performance.now() - started;
}

const micros = (milliseconds: number) => `${(milliseconds * 1000).toFixed(2)} µs`;
