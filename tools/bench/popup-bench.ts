import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Browser, launchBrowser } from '../../test/e2e/browser';
import { servePortal } from '../../test/portal/serve-portal';
import { manyPartners, type StoredPartners } from './many-partners';
import { median } from './median';

const HELP = `Compares when the popup is useful: with 3 partners in the ledger, and with 2,000.

Usage: npm run bench:popup [-- --runs N]

Both are opened one after the other, each in a browser of its own. Prints medians in milliseconds since the popup
began to load, the ratio, and the memory once the whole list is there. Exit code 1 when the ratio is over 1.5.
`;

const FEW = 3;
const MANY = 2_000;
const MOST = 1.5;
const TIMEOUT = 30_000;

type Opening = { readonly useful: number; readonly whole: number; readonly heap: number };

/** Runs the comparison; started by `tools/run.mjs`. @returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const runs = Number(values.runs ?? 15);
  const portal = await servePortal();
  const browsers: Browser[] = [];
  try {
    const openings: Record<number, Opening[]> = { [FEW]: [], [MANY]: [] };
    for (const count of [FEW, MANY]) {
      const browser = await launchBrowser({
        extension: resolve('.output/chrome-mv3'),
        port: portal.port,
      });
      browsers.push(browser);
      await fill(browser, manyPartners(count, new Date().toISOString()));
    }
    // The first opening of each warms caches; it does not count.
    for (let run = 0; run <= runs; run += 1) {
      for (const [at, count] of [FEW, MANY].entries()) {
        const browser = browsers[at];
        const opening = browser && (await open(browser, count));
        if (run > 0 && opening) openings[count]?.push(opening);
      }
    }
    return report(openings);
  } finally {
    for (const browser of browsers) await browser.close();
    await portal.stop();
  }
}

function report(openings: Readonly<Record<number, readonly Opening[]>>): number {
  const medians = [FEW, MANY].map((count) => {
    const of = (part: keyof Opening) => median((openings[count] ?? []).map((one) => one[part]));
    const [useful, whole, heap] = [of('useful'), of('whole'), of('heap') / 1_048_576];
    process.stdout.write(
      `${count} partners: useful after ${useful.toFixed(1)} ms, whole after ${whole.toFixed(1)} ms, heap ${heap.toFixed(1)} MB\n`,
    );
    return useful;
  });
  const ratio = (medians[1] ?? Number.NaN) / (medians[0] ?? Number.NaN);
  process.stdout.write(`ratio ${ratio.toFixed(3)}, at most ${MOST}\n`);
  return ratio <= MOST ? 0 : 1;
}

/** Puts records into the database that the extension has made, from one of its own pages. */
async function fill(browser: Browser, stored: StoredPartners): Promise<void> {
  const popup = await browser.popup();
  await popup.locator('main').waitFor();
  await popup.evaluate(
    (records) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('consent-lens');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(records), 'readwrite');
          for (const [store, all] of Object.entries(records)) {
            for (const record of all) writing.objectStore(store).put(record);
          }
          writing.oncomplete = () => done();
          writing.onerror = () => failed(writing.error);
        };
      }),
    stored,
  );
  await popup.close();
}

async function open(browser: Browser, count: number): Promise<Opening> {
  const popup = await browser.popup();
  try {
    const settings = { timeout: TIMEOUT };
    await popup.waitForFunction(
      (all) => document.querySelectorAll('[data-partner]').length === all,
      count,
      settings,
    );
    const whole = await popup.evaluate(() => performance.now());
    const [useful = Number.NaN] = await popup.evaluate(() =>
      performance.getEntriesByName('consent-lens:useful').map(({ startTime }) => startTime),
    );
    return { useful, whole, heap: await heapOf(popup) };
  } finally {
    await popup.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
