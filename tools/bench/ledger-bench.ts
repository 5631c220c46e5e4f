import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../test/e2e/browser';
import { servePortal } from '../../test/portal/serve-portal';
import { roleFacts } from '../catalogue/role-facts-plugin';
import type { ledgerBench } from './ledger-page';

const HELP = `Measures the ledger in a real Chromium: recording a page of 500 relationships into a ledger of 2,000
partners, 3,000 relationships and 50,000 events, and reading that ledger.

Usage: npm run bench:ledger -- [--runs N] [--limit MILLISECONDS]

Exit code 1 when the median of a recording takes longer than the limit, 200 ms by default.
`;

/** Runs the benchmark; started by `tools/run.mjs`. @returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string' }, limit: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [runs, limit] = [Number(values.runs ?? 20), Number(values.limit ?? 200)];
  const portal = await servePortal();
  const browser = await launchBrowser({
    extension: resolve('.output/chrome-mv3'),
    port: portal.port,
  });
  try {
    // A page of the extension: there no code may be made at run time, which costs zod its fast path.
    const page = await browser.popup();
    await page.evaluate(await bundled());
    const heap = await page.context().newCDPSession(page);
    return (await measureAll(page, heap, runs)) > limit ? 1 : 0;
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/** @returns the median of a recording that changes something. */
async function measureAll(page: Page, heap: CDPSession, runs: number): Promise<number> {
  await page.evaluate(() => ledgerBenchOf().seed(3000, 50_000));
  await say(heap, 'an empty page with the database filled');
  const times = { changed: [] as number[], same: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    // Each new month a hundred of the five hundred hold other roles.
    const changed = await page.evaluate((day) => ledgerBenchOf().record(day), 150 + 30 * run);
    const same = await page.evaluate((day) => ledgerBenchOf().record(day), 150 + 30 * run + 0.01);
    if (changed.changes === 0 || same.changes > 0) throw new Error('not what is to be measured');
    // The first one opens the database and warms the code up.
    if (run > 0) times.changed.push(changed.time);
    if (run > 0) times.same.push(same.time);
  }
  print('recording 500 relationships, 100 of them changed', times.changed);
  print('recording the same again', times.same);
  await say(heap, 'after recording');
  for (const what of await page.evaluate(() => ledgerBenchOf().reads)) {
    const reads: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const time = await page.evaluate((one) => ledgerBenchOf().read(one as 'ledger'), what);
      if (run > 0) reads.push(time);
    }
    print(`reading: ${what}`, reads);
  }
  await say(heap, 'after reading');
  return quantile(times.changed, 0.5);
}

declare function ledgerBenchOf(): typeof ledgerBench;

async function say(heap: CDPSession, when: string): Promise<void> {
  await heap.send('HeapProfiler.collectGarbage');
  const { usedSize } = await heap.send('Runtime.getHeapUsage');
  process.stdout.write(`heap, ${when}: ${(usedSize / 1e6).toFixed(1)} MB\n`);
}

function print(what: string, times: readonly number[]): void {
  const [middle, late] = [quantile(times, 0.5), quantile(times, 0.95)];
  process.stdout.write(`${what}: median ${middle.toFixed(1)} ms, p95 ${late.toFixed(1)} ms\n`);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

/** The code that is measured, as one script for a page. */
async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [roleFacts()],
    build: {
      write: false,
      lib: { entry: resolve('tools/bench/ledger-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [output].flat();
  const code = first && 'output' in first ? first.output[0].code : '';
  return `${code}; globalThis.ledgerBenchOf = () => globalThis.ledgerBench;`;
}
