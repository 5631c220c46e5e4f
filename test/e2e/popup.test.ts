import { describe, expect, test } from 'vitest';
import { axeFaults } from './axe-faults';
import { emptyLedger } from './empty-ledger';
import { waitForPanel } from './panel';
import { linkOf, useStage } from './stage';
import { reportOn } from './tab-report';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(key: null): Promise<object> } };
};

const stage = useStage();

describe('the popup', () => {
  test('says how to fill its list when it is empty', async () => {
    const popup = await stage().browser.popup();
    await expect.poll(() => popup.textContent('main')).toContain('No partners read yet');
    await popup.getByRole('button', { name: 'Open Partner relationships' }).waitFor();
    await popup.close();
  });

  test.each([
    ['reseller-dap', 'danger'],
    ['reseller-free', 'clear'],
    ['gdap-modest', 'caution'],
    ['reseller-old-no-flag', 'cannot-tell'],
  ])('checks the link of %s: %s', async (scenario, verdict) => {
    const popup = await stage().browser.popup();
    await popup.locator('textarea').fill(`Please click ${linkOf(scenario)}.`);
    await popup.getByRole('button', { name: 'Check' }).click();
    const answer = popup.locator('[data-testid="link-answer"]');
    expect(await answer.getAttribute('data-verdict')).toBe(verdict);
    await popup.close();
  });

  test('is told what the tab in front shows, until that goes elsewhere', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('reseller-dap'));
    await waitForPanel(page, { state: 'assessed', says: 'Contoso Cloud Services' });
    const { host } = new URL(page.url());
    expect(await reportOn(browser, host)).toEqual({
      badge: '!!',
      report: { verdict: 'danger', headline: 'dap', partner: 'Contoso Cloud Services' },
    });
    await page.evaluate(() => {
      location.hash = '#/homepage';
    });
    await expect
      .poll(() => reportOn(browser, host), { timeout: 10_000 })
      .toEqual({ badge: '', report: undefined });
    await page.close();
  });

  test('puts the most dangerous first, counts and finds them', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('partners-60'));
    await waitForPanel(page, { state: 'assessed', isWhole: true });
    await page.close();
    const popup = await browser.popup();
    const names = () =>
      popup
        .locator('[data-partner]')
        .evaluateAll((items) =>
          items.map((item) => item.getAttribute('data-access')?.split(' ')[0]),
        );
    await expect.poll(async () => (await names()).length, { timeout: 10_000 }).toBe(60);
    const first = await names();
    expect(first.lastIndexOf('dap')).toBe(first.filter((access) => access === 'dap').length - 1);
    expect(await popup.getByTestId('counts').innerText()).toMatch(/Partners\s*60/);
    await popup.getByRole('searchbox').fill('litware');
    const found = await popup.locator('[data-partner]').count();
    expect(await popup.getByTestId('found').innerText()).toBe(`${found} of 60 partners`);
    expect(await axeFaults(popup)).toEqual([]);
    await popup.close();
    await emptyLedger(browser);
  });

  test('follows what another tab shows, without being opened anew', async () => {
    const { browser } = stage();
    const popup = await browser.popup();
    await expect.poll(() => popup.textContent('main')).toContain('No partners read yet');
    const page = await browser.open(linkOf('partners-2023'));
    await expect.poll(() => popup.locator('[data-partner]').count(), { timeout: 15_000 }).toBe(4);
    await page.close();
    await popup.close();
    await emptyLedger(browser);
  });

  test('can be used with the keyboard alone, in the order in which one reads', async () => {
    const popup = await stage().browser.popup();
    await popup.locator('textarea').waitFor();
    const reached: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      await popup.keyboard.press('Tab');
      reached.push(await popup.evaluate(() => document.activeElement?.textContent || 'field'));
    }
    expect(reached).toEqual([
      'Read now',
      'Open Partner relationships',
      'Everything about these partners',
      'field',
      'Check',
    ]);
    await popup.close();
  });

  test('fits a window of 320 pixels without being moved sideways', async () => {
    const popup = await stage().browser.popup();
    await popup.setViewportSize({ width: 320, height: 600 });
    await popup.locator('textarea').waitFor();
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await popup.evaluate(wider)).toBeLessThanOrEqual(0);
    await popup.close();
  });

  test('keeps a damaged list aside and says so', async () => {
    const worker = await stage().browser.worker();
    await worker.evaluate(() => chrome.storage.local.set({ ledger: { version: 'broken' } }));
    const popup = await stage().browser.popup();
    const told = popup.locator('[data-testid="put-aside"]');
    await told.waitFor();
    await told.getByRole('button', { name: 'Understood' }).click();
    await expect.poll(() => told.count()).toBe(0);
    await popup.close();
    const stored = await worker.evaluate(() => chrome.storage.local.get(null));
    expect(Object.entries(stored).find(([key]) => key.startsWith('ledger-aside'))?.[1]).toEqual({
      version: 'broken',
    });
  });

  test('passes axe in light and dark', async () => {
    const popup = await stage().browser.popup();
    await popup.locator('textarea').fill(linkOf('reseller-dap'));
    await popup.getByRole('button', { name: 'Check' }).click();
    expect(await axeFaults(popup)).toEqual([]);
    await popup.close();
  });
});

describe('the toolbar button', () => {
  test.each([
    ['reseller-dap', '!!'],
    ['gdap-modest', '!'],
    ['reseller-free', '✓'],
    ['signup', '?'],
    ['ordinary-home', ''],
  ])('on %s shows "%s"', async (scenario, badge) => {
    const { browser } = stage();
    const page = await browser.open(linkOf(scenario));
    if (badge === '') await page.getByRole('heading').first().waitFor();
    else await waitForPanel(page);
    expect(await reportOn(browser, new URL(linkOf(scenario)).host)).toMatchObject({ badge });
    await page.close();
  });
});
