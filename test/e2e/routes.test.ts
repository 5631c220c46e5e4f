import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../portal/scenarios';
import { readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();
/** The panel looks at a change soon, and later where the machine is busy. */
const PATIENT = { timeout: 10_000 };
const hashOf = (scenario: string) => new URL(linkOf(scenario)).hash;

const QUIET = scenarios.filter(({ page, isQuiet }) => page === 'ordinary' || isQuiet);

describe.concurrent('a page on which there is nothing to say', () => {
  test.each(QUIET.map(({ id }) => id))('%s has no element of ours', async (id) => {
    const page = await stage().browser.open(linkOf(id));
    await page.getByRole('heading').first().waitFor();
    await sleep(500);
    expect(await readPanel(page)).toBeUndefined();
    await page.close();
  });
});

describe('within one document', () => {
  test('the panel comes with a consent route and goes with it', async () => {
    const page = await stage().browser.open(linkOf('ordinary-home'));
    await page.getByRole('heading').first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf('gdap-cut'));
    expect(await waitForPanel(page)).toMatchObject({ flow: 'gdap' });
    await page.evaluate(() => {
      location.hash = '#/homepage';
    });
    await expect.poll(() => readPanel(page), PATIENT).toBeUndefined();
    await page.evaluate((hash) => history.pushState(null, '', hash), hashOf('gdap-modest'));
    expect(await waitForPanel(page, { state: 'waiting' })).toMatchObject({ flow: 'gdap' });
    await page.close();
  });

  test('a page is left although the link’s parameters stay in the address', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    for (const route of [
      '#/homepage',
      '#/users',
      '#/homepage',
      '#/users',
      '#/homepage',
      '#/users',
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await expect.poll(() => readPanel(page), PATIENT).toBeUndefined();
    }
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf('reseller-dap'));
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', dap: 'requested' });
    await page.close();
  });

  test('a page that throws the panel out gets it back', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    await page.evaluate(() => document.querySelector('consent-lens-panel')?.remove());
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', count: 1 });
    await page.close();
  });

  test('an element that the page made up itself is taken away', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    await page.evaluate(() => {
      const forged = document.createElement('consent-lens-panel');
      forged.setAttribute('data-verdict', 'clear');
      document.body.append(forged);
    });
    await expect.poll(async () => (await readPanel(page))?.count, PATIENT).toBe(1);
    expect(await readPanel(page)).toMatchObject({ verdict: 'danger' });
    await page.close();
  });

  test('a link that loses its parameters before anybody looks still says what it said', async () => {
    const page = await stage().browser.context.newPage();
    await page.addInitScript(() =>
      history.replaceState(null, '', '/Adminportal/Home#/partners/invitation'),
    );
    await page.goto(linkOf('reseller-dap-dropped'));
    const panel = await waitForPanel(page, { verdict: 'danger' });
    expect(panel).toMatchObject({ flow: 'reseller', dap: 'requested' });
    await page.close();
  });

  test('a link that loses its parameters still says what it said', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap-dropped'));
    await waitForPanel(page, { verdict: 'danger' });
    await page.evaluate(() =>
      history.replaceState(null, '', '/Adminportal/Home#/partners/invitation'),
    );
    await sleep(1000);
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', dap: 'requested' });
    await page.close();
  });
});
