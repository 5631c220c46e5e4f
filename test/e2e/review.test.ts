import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePortal } from '../portal/serve-portal';
import { axeFaults } from './axe-faults';
import { type Browser, launchBrowser } from './browser';
import { waitForPanel } from './panel';
import { makeReviewDue } from './review-in-past';
import { EXTENSION, linkOf, useStage } from './stage';

type Dispatched = { dispatch(...details: unknown[]): void };
declare const chrome: {
  action: { getBadgeText(about: object): Promise<string> };
  alarms: { onAlarm: Dispatched; getAll(): Promise<{ name: string; periodInMinutes: number }[]> };
  notifications: { onClicked: Dispatched; getAll(): Promise<object> };
};

const ALARM = { name: 'review-due', scheduledTime: 0 };

const addressOf = ({ extensionId }: Browser) =>
  `chrome-extension://${extensionId}/workbench.html#review`;

async function readList(browser: Browser): Promise<void> {
  const list = await browser.open(linkOf('partners-2023'));
  await waitForPanel(list, { state: 'assessed', isWhole: true });
  await list.close();
}

/** Opens the page of reviews, again until what was read is in the database. */
async function openReviews(browser: Browser): Promise<Page> {
  const page = await browser.open(addressOf(browser));
  await page.getByTestId('review-head').waitFor({ timeout: 15_000 });
  return page;
}

const badge = async (browser: Browser) =>
  (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
const ring = async (browser: Browser) =>
  (await browser.worker()).evaluate((alarm) => chrome.alarms.onAlarm.dispatch(alarm), ALARM);

describe('a review', () => {
  const stage = useStage();

  test('says how to begin before any list was read', async () => {
    const page = await stage().browser.open(addressOf(stage().browser));
    await page.getByText('No list of partners was read yet').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test('goes from the list that was read to a sealed report; nothing typed is lost on the way', async () => {
    const { browser } = stage();
    await readList(browser);
    let page = await openReviews(browser);
    await page.getByRole('button', { name: 'Start the review' }).click();
    await page.getByLabel('Reviewer').fill('Ada Reviewer');
    const lines = page.locator('.review-line');
    const first = lines.first();
    await first.getByLabel('Remove').check();
    await first.getByLabel('Note').fill('Contract ended');
    await first.getByText('What to do next').click();
    await first.getByText('To take DAP back').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    // As when the tab is closed in the middle of it.
    await page.close();

    page = await openReviews(browser);
    await expect.poll(() => page.getByLabel('Reviewer').inputValue()).toBe('Ada Reviewer');
    expect(await page.getByLabel('Note').first().inputValue()).toBe('Contract ended');
    expect(await page.getByLabel('Remove').first().isChecked()).toBe(true);
    const close = page.getByRole('button', { name: 'Close the review' });
    expect(await close.isDisabled()).toBe(true);
    const count = await page.locator('.review-line').count();
    for (let at = 1; at < count; at += 1) {
      // By keyboard: to the next one, then a space for the decision that has the focus.
      await page.getByRole('button', { name: 'Next one to decide' }).press('Enter');
      await page.keyboard.press('Space');
      await page
        .getByText(`${at + 1} of ${count} decided`)
        .or(page.getByText('Nothing is left'))
        .first()
        .waitFor();
    }
    await close.click();
    const report = page.getByTestId('review-report');
    await report.waitFor();
    expect(await report.innerText()).toMatch(/Last event \(\d+\), SHA-256\s+[0-9a-f]{64}/);
    expect(await report.innerText()).toContain('Contract ended');
    expect(await axeFaults(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save as CSV' }).click();
    const saved = await readFile(await (await saving).path(), 'utf8');
    expect(saved.trim().split('\r\n')).toHaveLength(count + 1);
    await page.getByRole('button', { name: 'Back to the review' }).click();
    await page.getByRole('button', { name: /Show the report/ }).waitFor();
    await page.getByRole('button', { name: 'Start it now' }).waitFor();
    await page.close();
  });

  test.each([320, 760])('fits into a window of %s pixels', async (width) => {
    const page = await openReviews(stage().browser);
    await page.setViewportSize({ width, height: 700 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe('a review that is due', () => {
  let end: (() => Promise<void>) | undefined;
  let browser: Browser;

  // Nobody answers the browser's question about notifications here: they are permitted from the start.
  beforeAll(async () => {
    const extension = await mkdtemp(join(tmpdir(), 'consent-lens-notifying-'));
    const portal = await servePortal();
    end = async () => {
      await portal.stop();
      await rm(extension, { recursive: true, force: true });
    };
    await cp(EXTENSION, extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const { optional_permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
    manifest.permissions.push(...optional_permissions);
    await writeFile(file, JSON.stringify(manifest));
    browser = await launchBrowser({ extension, port: portal.port });
    const stop = end;
    end = () => browser.close().then(stop);
  });
  afterAll(() => end?.());

  test('is looked for once a day', async () => {
    const worker = await browser.worker();
    await expect
      .poll(() => worker.evaluate(() => chrome.alarms.getAll()))
      .toMatchObject([{ name: 'review-due', periodInMinutes: 1440 }]);
  });

  test('is told by mark and notification, whose click leads to it; closing it takes the mark away', async () => {
    await readList(browser);
    const first = await openReviews(browser);
    await first.close();
    await ring(browser);
    expect(await badge(browser)).toBe('');
    await makeReviewDue(browser);
    await ring(browser);
    await expect.poll(() => badge(browser), { timeout: 10_000 }).toBe('•');
    const worker = await browser.worker();
    await expect
      .poll(() => worker.evaluate(() => chrome.notifications.getAll()))
      .toEqual({ 'review-due': true });

    const opening = browser.context.waitForEvent('page');
    await worker.evaluate(() => chrome.notifications.onClicked.dispatch('review-due'));
    const page = await opening;
    expect(page.url()).toBe(addressOf(browser));
    await page.getByText('Review due since').waitFor();
    await page.getByRole('button', { name: 'Start the review' }).click();
    await page.getByLabel('Reviewer').fill('Ada');
    const lines = page.locator('.review-line');
    await lines.first().waitFor();
    for (const line of await lines.all()) await line.getByLabel('Keep').check();
    await page.getByRole('button', { name: 'Close the review' }).click();
    await page.getByTestId('review-report').waitFor();
    await expect.poll(() => badge(browser), { timeout: 10_000 }).toBe('');
    await page.close();
  });

  test('leaves the verdict of a tab where it is, and shows again when that is gone', async () => {
    await makeReviewDue(browser);
    const page = await browser.open(linkOf('reseller-dap'));
    await waitForPanel(page, { state: 'assessed' });
    await ring(browser);
    await expect.poll(() => badge(browser), { timeout: 10_000 }).toBe('•');
    const ofTab = async () =>
      (await browser.worker()).evaluate(async () => {
        const tabs: { query(about: object): Promise<{ id: number }[]> } = (
          chrome as typeof chrome & { tabs: never }
        ).tabs;
        const [tab] = await tabs.query({ url: 'https://admin.microsoft.com/*' });
        return chrome.action.getBadgeText({ tabId: tab?.id });
      });
    await expect.poll(ofTab, { timeout: 10_000 }).toBe('!!');
    await page.evaluate(() => {
      location.hash = '#/homepage';
    });
    await expect.poll(ofTab, { timeout: 10_000 }).toBe('•');
    await page.close();
  });
});
