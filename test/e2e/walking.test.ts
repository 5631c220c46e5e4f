import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hearComplaints } from './complaints';
import { readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';
import { reportOn } from './tab-report';

const stage = useStage({ cacheControl: 'no-cache', hasBackForwardCache: true });

const reading = (page: Page) => expect.poll(() => readPanel(page), { timeout: 10_000 });
const step = (page: Page, name: string) => page.getByRole('button', { name }).click();

const FIRST = { says: 'Tenant 5ce90908-7e57-4aaa-8bbb-000000000908', verdict: 'danger' };
const SECOND = { says: 'Tenant 5ce90909-7e57-4aaa-8bbb-000000000909', verdict: 'caution' };
const THIRD = { says: 'Tenant 5ce90101-7e57-4aaa-8bbb-000000000101', verdict: 'danger' };

test('a walk from one invitation to the next shows each partner’s own panel, and none at home', async () => {
  const page = await stage().browser.open(linkOf('hostile-walk'));
  const complaints = await hearComplaints(page);
  expect(await waitForPanel(page, FIRST)).toMatchObject({ flow: 'gdap', count: 1 });
  await step(page, 'Home by hash');
  await reading(page).toBeUndefined();
  await step(page, 'GDAP by hash');
  const second = await waitForPanel(page, SECOND);
  expect(second).toMatchObject({ flow: 'gdap', count: 1 });
  expect(second.text).not.toContain(FIRST.says);
  await step(page, 'Home by pushState');
  await reading(page).toBeUndefined();
  await step(page, 'Reseller by pushState');
  const third = await waitForPanel(page, THIRD);
  expect(third).toMatchObject({ flow: 'reseller', dap: 'requested', count: 1 });
  expect(third.text).toContain('Contoso Cloud Services');

  await page.goBack();
  await reading(page).toBeUndefined();
  await page.goBack();
  expect(await waitForPanel(page, SECOND)).toMatchObject({ flow: 'gdap', count: 1 });
  await page.goForward();
  await reading(page).toBeUndefined();
  await page.goForward();
  expect(await waitForPanel(page, THIRD)).toMatchObject({ flow: 'reseller', count: 1 });
  expect(complaints).toEqual([]);
  await page.close();
});

test('what was asked for on one page does not speak on the next', async () => {
  const page = await stage().browser.open(linkOf('reseller-dap'));
  await waitForPanel(page, { verdict: 'danger', state: 'assessed' });
  await page.evaluate(
    (url) =>
      // The stand-in portal puts its hooks there; no type knows them.
      (window as unknown as { standin: { byPushState(to: string): void } }).standin.byPushState(
        url,
      ),
    linkOf('reseller-free'),
  );
  const panel = await waitForPanel(page, { says: 'Tenant 5ce90103', verdict: 'clear' });
  expect(panel).toMatchObject({ dap: 'not-requested', roles: [], count: 1 });
  await page.close();
});

test('a page on which the data alone has spoken is left like any other', async () => {
  const page = await stage().browser.open(linkOf('hostile-late'));
  await waitForPanel(page, { verdict: 'danger', state: 'assessed' });
  // The link's parameters stay in the address.
  await page.evaluate(() => {
    location.hash = '#/homepage';
  });
  await reading(page).toBeUndefined();
  await page.close();
});

describe('a page out of the back/forward cache', () => {
  test('has its panel, alive, and its verdict on the button and in the popup', async () => {
    const { browser } = stage();
    const host = new URL(linkOf('reseller-dap')).host;
    const page = await browser.open(linkOf('reseller-dap'));
    const before = await waitForPanel(page, { verdict: 'danger', isWhole: true });
    await page.evaluate(() => document.documentElement.setAttribute('data-mark', 'left'));
    await page.goto(linkOf('gdap-new-domain'));
    await waitForPanel(page, { state: 'assessed' });
    await page.goBack({ waitUntil: 'commit' });
    // Only the very same document has the mark.
    expect(await page.locator('html').getAttribute('data-mark')).toBe('left');
    expect(await waitForPanel(page, { isWhole: true })).toEqual(before);
    await expect
      .poll(() => reportOn(browser, host), { timeout: 10_000 })
      .toMatchObject({
        badge: '!!',
        report: { verdict: 'danger', headline: 'dap' },
      });
    await page.evaluate(() => document.querySelector('consent-lens-panel')?.remove());
    expect(await waitForPanel(page, { verdict: 'danger' })).toMatchObject({ count: 1 });
    await page.close();
  });
});
