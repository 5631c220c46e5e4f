import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Browser, launchBrowser } from '../../test/e2e/browser';
import { linkOf } from '../../test/e2e/scenario-link';
import { servePortal } from '../../test/portal/serve-portal';
import { median } from './median';

const HELP = `Compares when the panel shows a danger: the build in .output against that of an earlier commit.

Usage: npm run bench:panel -- --against COMMIT [--runs N]

Both run in the same Chromium session, one page after the other, on the same stand-in pages.
Prints medians in milliseconds since the navigation began, and the ratio. Asserts nothing.
`;

/** Pages that were there from the start, each with a danger that link or words show. */
const SCENARIOS = ['reseller-dap', 'gdap-global-administrator', 'indirect-dap'];
const TIMEOUT = 20_000;

/** Runs the comparison; started by `tools/run.mjs`. @returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { against: { type: 'string' }, runs: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help || values.against === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const runs = Number(values.runs ?? 15);
  const earlier = buildOf(values.against);
  try {
    await compare({ now: resolve('.output/chrome-mv3'), before: earlier.build }, runs);
  } finally {
    earlier.remove();
  }
  return 0;
}

async function compare(builds: Readonly<Record<'now' | 'before', string>>, runs: number) {
  const portal = await servePortal();
  const browsers: Browser[] = [];
  try {
    const launch = async (extension: string) => {
      const browser = await launchBrowser({ extension, port: portal.port });
      browsers.push(browser);
      return browser;
    };
    const [now, before] = [await launch(builds.now), await launch(builds.before)];
    for (const scenario of SCENARIOS) {
      const times: Record<'now' | 'before', number[]> = { now: [], before: [] };
      // The first visit of each warms caches and starts the background; it does not count.
      for (let run = 0; run <= runs; run += 1) {
        const one = await timeOf(now, scenario);
        const other = await timeOf(before, scenario);
        if (run > 0) times.now.push(one);
        if (run > 0) times.before.push(other);
      }
      const [here, there] = [median(times.now), median(times.before)];
      const ratio = (here / there).toFixed(3);
      process.stdout.write(
        `${scenario}: now ${here.toFixed(1)} ms, before ${there.toFixed(1)} ms, ratio ${ratio}\n`,
      );
    }
  } finally {
    for (const browser of browsers) await browser.close();
    await portal.stop();
  }
}

/** When the panel first says that it is a danger, in milliseconds since the navigation began. */
async function timeOf(browser: Browser, scenario: string): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.addInitScript(noteDanger);
    await page.goto(linkOf(scenario));
    await page.waitForFunction(() => 'shownAt' in window, undefined, { timeout: TIMEOUT });
    return await shownAt(page);
  } finally {
    await page.close();
  }
}

const shownAt = (page: Page) => page.evaluate<number>('shownAt');

/** Runs in the page: notes when the panel's public attributes first say danger, with words in the panel. */
function noteDanger(): void {
  const watcher = new MutationObserver(() => {
    const panel = document.querySelector('consent-lens-panel[data-verdict="danger"]');
    if (panel === null || 'shownAt' in window) return;
    Object.assign(window, { shownAt: performance.now() });
    watcher.disconnect();
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Builds an earlier commit in a folder of its own, with the packages that are here. */
function buildOf(commit: string): { readonly build: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'consent-lens-earlier-'));
  const git = (...words: string[]) => execFileSync('git', words, { stdio: 'pipe' });
  const remove = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(folder, { recursive: true, force: true });
  };
  git('worktree', 'add', '--detach', '--force', folder, commit);
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync('node', [resolve('node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: folder,
      stdio: 'pipe',
    });
    const build = join(folder, '.output/chrome-mv3');
    if (!existsSync(build)) throw new Error(`${commit} has made no ${build}.`);
    return { build, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
