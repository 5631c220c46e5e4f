import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { REQUIRED_MATCHES } from '../../lib/extension/portal-matches';
import type { Browser } from '../../test/e2e/browser';
import { type PanelReading, readPanel, waitForPanel } from '../../test/e2e/panel';
import type { Scenario } from '../../test/portal/scenario';
import { scenarios } from '../../test/portal/scenarios';
import { type Row, table } from './table';

/** How many pages are open at a time. */
const AT_ONCE = 6;
/** Longer than a page that never renders is waited for. In milliseconds. */
const PATIENCE = 19_000;
/** How long a page about which there is nothing to say gets to show that nothing comes. In milliseconds. */
const QUIET = 2_000;

type Shown = Row & { readonly url: string };

/** Shows the demo's scenarios, prints a table and saves a picture of each. Returns the exit code. */
export async function showAll(browser: Browser, folder: string): Promise<number> {
  const shown: Shown[] = [];
  const waiting = scenarios.filter((scenario) => !scenario.notInDemo);
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      shown.push(await show(browser, next, folder));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const order = scenarios.map((scenario) => scenario.id);
  shown.sort((one, other) => order.indexOf(one.scenario) - order.indexOf(other.scenario));
  process.stdout.write(table(shown));
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(shown, null, 2)}\n`);
  await showPopup(browser, folder);
  process.stdout.write(
    `\nPictures of every page, and results.json with whole links: ${relative('.', folder)}/\n`,
  );
  return 0;
}

async function show(browser: Browser, scenario: Scenario, folder: string): Promise<Shown> {
  const page = await browser.open(scenario.url);
  try {
    const panel = await readPage(page, scenario);
    await page.screenshot({ path: join(folder, `${scenario.id}.png`) });
    return {
      scenario: scenario.id,
      url: scenario.url,
      verdict: panel?.verdict ?? '(silent)',
      roles: rolesIn(panel),
      why: whyIn(panel, scenario.url),
    };
  } finally {
    await page.close();
  }
}

async function readPage(page: Parameters<typeof readPanel>[0], scenario: Scenario) {
  if (scenario.page !== 'ordinary' && !scenario.isQuiet) {
    return waitForPanel(page, { timeout: PATIENCE }).catch(() => undefined);
  }
  await page.waitForTimeout(QUIET);
  return readPanel(page);
}

function rolesIn(panel: PanelReading | undefined): string {
  if (panel === undefined) return '';
  return `${panel.roles.length}${panel.rolesComplete ? '' : ' or more'}`;
}

/** The first reason, which is the weightiest. */
function whyIn(panel: PanelReading | undefined, url: string): string {
  if (panel === undefined) {
    const reached = REQUIRED_MATCHES.includes(`${new URL(url).origin}/*`);
    return reached ? 'nothing to say on this page' : 'no permission for this host';
  }
  const lines = panel.text.split('\n');
  return (lines[lines.indexOf('Why we say so') + 1] ?? '').replace(/ ?Source$/, '');
}

async function showPopup(browser: Browser, folder: string): Promise<void> {
  const popup = await browser.popup();
  await popup.setViewportSize({ width: 400, height: 760 });
  await popup.locator('main').waitFor();
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await popup.close();
}
