import { describe, expect, test } from 'vitest';
import { hearComplaints } from './complaints';
import { reload, setEnabled, stopWorker } from './extension-life';
import { readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';
import { reportOn } from './tab-report';

const { host } = new URL(linkOf('reseller-dap'));
const stage = useStage();
const patient = { timeout: 10_000 };

describe('a service worker that was stopped', () => {
  test('before a page is opened: the page gets its panel', async () => {
    const { browser } = stage();
    await stopWorker(browser);
    const page = await browser.open(linkOf('reseller-dap'));
    expect(await waitForPanel(page, { state: 'assessed' })).toMatchObject({ verdict: 'danger' });
    await page.close();
  });

  test('while a page is read: it gets its verdict, and the popup knows it', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('reseller-free'));
    await waitForPanel(page, { state: 'waiting' });
    await stopWorker(browser);
    expect(await waitForPanel(page, { verdict: 'clear' })).toMatchObject({ state: 'assessed' });
    expect(await reportOn(browser, host)).toMatchObject({
      badge: '✓',
      report: { verdict: 'clear', partner: 'Fabrikam' },
    });
    await page.close();
  });

  test('after a page was read: popup and button still know, and the panel goes on', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('reseller-dap'));
    await waitForPanel(page, { state: 'assessed' });
    await stopWorker(browser);
    expect(await reportOn(browser, host)).toMatchObject({
      badge: '!!',
      report: { verdict: 'danger', headline: 'dap', partner: 'Contoso Cloud Services' },
    });
    await stopWorker(browser);
    await page.evaluate(() => {
      location.hash = '#/homepage';
    });
    await expect.poll(() => readPanel(page), patient).toBeUndefined();
    await stopWorker(browser);
    await page.goBack();
    expect(await waitForPanel(page, { state: 'assessed' })).toMatchObject({ verdict: 'danger' });
    await page.close();
  });
});

describe('an extension that was updated while a page was open', () => {
  test('puts a new panel in the place of the old one, which answers to the page', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('reseller-dap'));
    const complaints = await hearComplaints(page);
    const before = await waitForPanel(page, { verdict: 'danger', isWhole: true });
    await reload(browser);
    // Until the old panel has noticed, and the new one is there.
    await page.waitForTimeout(3000);
    expect(await waitForPanel(page, { isWhole: true })).toEqual(before);
    expect(before.count).toBe(1);
    await page.evaluate(() => document.querySelector('consent-lens-panel')?.remove());
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', count: 1 });
    await page.evaluate(() => {
      location.hash = '#/homepage';
    });
    await expect.poll(() => readPanel(page), patient).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

// The last one: nothing of ours runs after it.
describe('an extension that was switched off while a page was open', () => {
  test('takes its panel along', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('reseller-dap'));
    const complaints = await hearComplaints(page);
    await waitForPanel(page, { state: 'assessed' });
    await setEnabled(browser, false);
    await expect.poll(() => readPanel(page), patient).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
