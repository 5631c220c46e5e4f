import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hearComplaints } from './complaints';
import { readPanel, waitForPanel } from './panel';
import { extensionTimeOn } from './script-time';
import { linkOf, panelOn, useStage } from './stage';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

/** What our scripts may use of a page's time, in milliseconds of each second. */
const BUDGET = 50;

const stage = useStage();

async function lookAgainAndAgain(page: Page, times: number, pause: number) {
  const readings = [];
  for (let look = 0; look < times; look++) {
    readings.push(await readPanel(page));
    await sleep(pause);
  }
  return readings;
}

/** Whatever else the machine does can only add, so the least of some measurements is the nearest. */
async function leastTimeOn(page: Page): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4 && least > BUDGET; round++) {
    const time = await extensionTimeOn(page, 3000);
    console.info(`${new URL(page.url()).search}: ${Math.round(time)} ms per second`);
    // On a busy machine we rest for seconds; that is no measurement.
    if (time > 0) least = Math.min(least, time);
  }
  return least;
}

describe.concurrent('words that are hard to find', () => {
  test.each(['hostile-frame', 'hostile-open-shadow', 'hostile-closed-shadow'])(
    '%s: the roles inside are found, although the data says nothing',
    async (scenario) => {
      expect(await panelOn(stage(), scenario, { isWhole: true })).toMatchObject({
        state: 'assessed',
        verdict: 'danger',
        dap: 'requested',
        roles: [GLOBAL, HELPDESK],
        count: 1,
      });
    },
  );

  test('words that come 15 seconds late are read: the data has warned before', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('hostile-late'));
    const early = await waitForPanel(page, { verdict: 'danger' });
    expect(early).toMatchObject({ dap: 'requested', rolesComplete: false, count: 1 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const says = 'but the page lists admin roles';
    const late = await waitForPanel(page, { says, isWhole: true });
    expect(late).toMatchObject({ state: 'assessed', verdict: 'danger', count: 1 });
    await page.close();
  });

  test('data and words that come 15 seconds late are read', async () => {
    const wish = { verdict: 'danger', timeout: 25_000 };
    const panel = await panelOn(stage(), 'hostile-late-answer', wish);
    expect(panel).toMatchObject({ state: 'assessed', dap: 'requested', roles: [GLOBAL, HELPDESK] });
  });
});

describe('a page that throws out what it did not make', () => {
  test('has one panel at most, and has it most of the time', async () => {
    const page = await stage().browser.open(linkOf('hostile-cleaner'));
    const complaints = await hearComplaints(page);
    await waitForPanel(page, { verdict: 'danger' });
    await page.waitForTimeout(3000);
    const readings = await lookAgainAndAgain(page, 10, 130);
    const found = readings.filter((reading) => reading !== undefined);
    expect(found.filter(({ count }) => count !== 1)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(8);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('a page that draws itself anew without end', () => {
  test('is never clear, and costs no more than its budget', async () => {
    const page = await stage().browser.open(linkOf('hostile-restless'));
    await waitForPanel(page);
    const readings = await lookAgainAndAgain(page, 10, 200);
    const said = new Set(readings.map((reading) => reading?.verdict));
    expect([...said]).toEqual(['danger']);
    expect(readings.map((reading) => reading?.count)).toEqual(readings.map(() => 1));

    expect(await leastTimeOn(page)).toBeLessThanOrEqual(BUDGET);
    await page.close();
  });

  test('a long list at rest costs no more either', async () => {
    const page = await stage().browser.open(linkOf('partners-60'));
    await waitForPanel(page, { state: 'assessed' });
    expect(await leastTimeOn(page)).toBeLessThanOrEqual(BUDGET);
    await page.close();
  });
});
