import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { bookAfter, manyRows } from '../partners/many-partners';
import { axeFaults } from './axe-faults';
import { emptyLedger } from './empty-ledger';
import { fillLedger } from './fill-ledger';
import { waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();

afterEach(async () => {
  const { browser } = stage();
  await Promise.all(browser.context.pages().map((page) => page.close()));
  await emptyLedger(browser);
});

async function openPartners(hash = '#partners'): Promise<Page> {
  const { context, extensionId } = stage().browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html${hash}`);
  await page.locator('.reading-state').waitFor();
  return page;
}

/** Lets a list of the stand-in portal be read. */
async function visit(scenario: string): Promise<Page> {
  const page = await stage().browser.open(linkOf(scenario));
  await waitForPanel(page, { state: 'assessed' });
  return page;
}

const grants = (page: Page) => page.locator('[data-testid="grant"]');
const dangers = (page: Page) =>
  grants(page).evaluateAll((lines) => lines.map((line) => line.getAttribute('data-danger')));
const shown = (page: Page) => page.locator('[data-testid="shown"]').textContent();
const waitForGrants = (page: Page, count: number) =>
  expect.poll(() => grants(page).count(), { timeout: 10_000 }).toBe(count);
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the page of partners', () => {
  test('is the first one, says how to be filled, and fills itself while it is open', async () => {
    const page = await openPartners('');
    expect(await page.locator('main').textContent()).toContain('No partners read yet');
    expect(await axeFaults(page)).toEqual([]);
    await visit('partners-2021');
    await waitForGrants(page, 4);
    expect((await dangers(page)).slice(0, 2)).toEqual(['dap', 'global']);
    expect(await page.textContent('[data-testid="read-at"]')).toContain('List last read on');
  });

  test('sorts, filters and opens details by keyboard alone', async () => {
    await visit('partners-2023');
    const page = await openPartners();
    await expect.poll(() => grants(page).count(), { timeout: 10_000 }).toBeGreaterThan(2);
    const all = await grants(page).count();
    await page.keyboard.press('Tab');
    const focusOn = async (name: string) => {
      for (let press = 0; press < 40; press += 1) {
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused.startsWith(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keyboard does not reach "${name}".`);
    };
    await focusOn('Partner');
    await focusOn('Until');
    await page.keyboard.press('Enter');
    const until = page.getByRole('columnheader', { name: 'Until' });
    expect(await until.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await until.getAttribute('aria-sort')).toBe('descending');
    await focusOn('Details');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid="partner-details"]').waitFor();
    await page.locator('#partners-words').focus();
    await page.keyboard.type('mlt_');
    await expect.poll(() => shown(page)).toMatch(new RegExp(`^\\d of ${all} grants shown\\.`));
    expect(await grants(page).count()).toBeLessThan(all);
  });

  test('tells of a partner what it holds, how it is taken back and what happened', async () => {
    await visit('partners-2021');
    const page = await openPartners();
    await waitForGrants(page, 4);
    await grants(page).first().getByRole('button').click();
    const details = (await page.textContent('[data-testid="partner-details"]')) ?? '';
    expect(details).toContain('To take DAP back, as a Global Administrator');
    expect(details).toContain('Exactly What DAP gives');
    expect(details).toContain('Told by the portal’s data');
    expect(details).toContain('Seen for the first time');
    expect(await page.locator('.take-back a').first().getAttribute('href')).toMatch(/#\/partners$/);
    await page.locator('.timeline-table summary').click();
    expect(await page.locator('.timeline-table tbody').count()).toBe(4);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('keeps tenants apart, and lets one be chosen', async () => {
    await visit('partners-2021');
    await visit('partners-2023');
    const page = await openPartners();
    const choice = page.getByLabel('Tenant', { exact: true });
    await expect.poll(() => choice.locator('option').count(), { timeout: 10_000 }).toBe(2);
    const partners = () => page.locator('[data-testid="grant"] th .name').allTextContents();
    const latest = await partners();
    await choice.selectOption({ index: 1 });
    await waitForGrants(page, 4);
    expect(new Set(await partners())).toEqual(new Set(['Contoso Cloud Services']));
    expect(latest).toContain('Trey Research');
  });

  test('stays usable with two thousand partners, also in a narrow window', async () => {
    const page = await openPartners();
    const book = bookAfter([{ at: '2026-11-17T09:00:00.000Z', rows: manyRows(2000) }]);
    await fillLedger(page, book);
    await page.reload();
    await waitForGrants(page, 100);
    expect(await shown(page)).toBe('2667 of 2667 grants shown.');
    await page.getByLabel('Danger').selectOption('limited');
    expect(await shown(page)).toContain('The filter hides grants with DAP: 334.');
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByLabel('Sort by').selectOption('partner');
    await grants(page).first().getByRole('button').click();
    await page.locator('[data-testid="partner-details"]').waitFor();
    expect(await isTooWide(page)).toBe(false);
    expect(await page.locator('[data-testid="grant"] th .name').first().textContent()).toContain(
      'Contoso Cloud Services 0003',
    );
    expect(await axeFaults(page)).toEqual([]);
  });

  test('says of storage that a newer version has written that it cannot be read', async () => {
    const page = await openPartners();
    await emptyLedger(stage().browser);
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('consent-lens', 999);
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
    );
    await page.reload();
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toContain('A newer version of Consent Lens');
    expect(await page.locator('main').textContent()).not.toContain('No partners read yet');
  });
});
