import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyLedger } from './empty-ledger';
import { stopWorker } from './extension-life';
import { heldFrom, heldIn, partnerItems } from './held-access';
import { linkOf, useStage } from './stage';

declare const chrome: {
  tabs: {
    query(
      about: object,
    ): Promise<{ id: number; active: boolean; url?: string; pendingUrl?: string }[]>;
    remove(tabs: readonly number[]): Promise<void>;
  };
  storage: {
    session: {
      get(key: string): Promise<{ refresh: { startedAt: string; heardAt?: string } }>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

const stage = useStage();
const PLAIN = 'https://admin.microsoft.com/AdminPortal/Home#/partners';
const SLOW = { timeout: 30_000 };

afterEach(async () => {
  const { browser, portal } = stage();
  portal.showList(undefined);
  const popup = await browser.popup();
  await closeLists(popup);
  await popup.evaluate(() => chrome.storage.session.clear());
  await Promise.all(browser.context.pages().map((page) => page.close()));
  await emptyLedger(browser);
});

const said = (popup: Page) => popup.locator('[data-testid="refresh"]');
const outcome = (popup: Page) => said(popup).getAttribute('data-outcome');
const tabs = () => stage().browser.context.pages();
/** The tabs that are there for the list, also those that show nothing yet. */
const lists = (popup: Page) =>
  popup.evaluate(async () => {
    const all = await chrome.tabs.query({ active: false });
    return all.flatMap(({ id, url, pendingUrl }) => (url || pendingUrl ? [id] : []));
  });
const held = async (popup: Page) => heldFrom(await popup.evaluate(partnerItems));

/** Closes them; Playwright knows nothing of those that show nothing yet. */
async function closeLists(popup: Page): Promise<void> {
  await popup.evaluate((ids) => chrome.tabs.remove(ids), await lists(popup));
}

/** Opens the popup with a list at the plain address, and asks for it. */
async function ask(list: string | undefined, popup?: Page): Promise<Page> {
  const { browser, portal } = stage();
  portal.showList(list);
  const page = popup ?? (await browser.popup());
  await page.getByRole('button', { name: /^Read (again )?now$/ }).click();
  return page;
}

/** Waits until it ended so, and gives what the popup says of it. */
async function ended(popup: Page, how: string): Promise<string> {
  await expect.poll(() => outcome(popup), SLOW).toBe(how);
  return said(popup).innerText();
}

/** As if so many milliseconds had gone by since it was asked for. */
async function later(popup: Page, milliseconds: number): Promise<void> {
  await popup.evaluate(async (by) => {
    const { refresh } = await chrome.storage.session.get('refresh');
    const earlier = (time: string) => new Date(Date.parse(time) - by).toISOString();
    await chrome.storage.session.set({
      refresh: {
        ...refresh,
        startedAt: earlier(refresh.startedAt),
        ...(refresh.heardAt && { heardAt: earlier(refresh.heardAt) }),
      },
    });
  }, milliseconds);
}

describe('reading the list again on a click', () => {
  test('says after each visit to a changing list what is new, and closes its tab', async () => {
    const popup = await ask('partners-visit-1');
    expect(await ended(popup, 'done')).toMatch(/New access \(2\): .*Contoso Cloud Services/);
    await expect.poll(() => lists(popup)).toEqual([]);
    expect(await held(popup)).toEqual(heldIn('partners-visit-1'));

    await ask('partners-visit-2', popup);
    await expect.poll(() => said(popup).innerText(), SLOW).toContain('New access (1): Litware');
    expect(await said(popup).innerText()).toContain('Changed (1): Fabrikam Support');
    expect(await held(popup)).toEqual(heldIn('partners-visit-2'));

    await ask('partners-visit-3', popup);
    await expect
      .poll(() => said(popup).innerText(), SLOW)
      .toContain('No longer in the list (1): Litware');
    expect(await said(popup).innerText()).toContain('Changed (1): Contoso Cloud Services');
    const now = await held(popup);
    expect(now.filter(({ name }) => name !== 'Litware')).toEqual(heldIn('partners-visit-3'));

    await ask('partners-visit-3', popup);
    await expect.poll(() => said(popup).innerText(), SLOW).toContain('Nothing has changed');
    await expect.poll(() => lists(popup)).toEqual([]);
    // It has only looked: every request but loads of the page's own is the page's.
    const { hits } = stage().portal;
    expect(hits.filter(({ path }) => /UpdateStatus|delegatedaccess/.test(path))).toEqual([]);
  });

  test('does not open a second tab while one is read', async () => {
    const popup = await ask('partners-2023');
    await expect.poll(() => outcome(popup)).toBe('running');
    await ask('partners-2023', popup);
    await ask('partners-2023', popup);
    expect(await lists(popup)).toHaveLength(1);
    await ended(popup, 'done');
  });

  test.each(['partners-virtual', 'partners-virtual-2021'])(
    '%s: reads every row of a list that holds only those in sight',
    async (list) => {
      const popup = await ask(list);
      await ended(popup, 'done');
      expect(await popup.locator('main').innerText()).not.toContain('was not complete');
      expect((await held(popup)).map(({ name, access }) => [name, access])).toEqual(
        heldIn(list).map(({ name, access }) => [name, access]),
      );
    },
  );

  test('says that a folded list was not whole, keeps the tab, and is done once it is opened', async () => {
    const popup = await ask('partners-closed');
    expect(await ended(popup, 'cut')).toContain('The list was not whole');
    await popup.getByRole('button', { name: 'Go to that tab' }).click();
    const [tab] = tabs().filter((page) => page.url() === PLAIN);
    const closed = () => tab?.locator('.ms-GroupHeader-expand[aria-expanded="false"]');
    while (((await closed()?.count()) ?? 0) > 0) await closed()?.first().click();
    await expect.poll(() => outcome(popup), SLOW).toBe('done');
    // Somebody has looked at it.
    expect(tab?.isClosed()).toBe(false);
  });

  test('a stopped background loses nothing', async () => {
    const { browser } = stage();
    const popup = await ask('partners-visit-1');
    for (let stops = 0; stops < 4; stops += 1) {
      await stopWorker(browser);
      await popup.waitForTimeout(900);
    }
    expect(await ended(popup, 'done')).toContain('New access (2)');
  });
});

describe('what comes of it instead', () => {
  /** Something was read before, by hand. */
  const readBefore = async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('partners-visit-1'));
    const popup = await browser.popup();
    await expect.poll(async () => (await held(popup)).length, SLOW).toBe(2);
    await page.close();
    return popup;
  };
  const keepsOld = async (popup: Page) => {
    expect(await said(popup).innerText()).toMatch(/What is shown is from .*20\d\d/);
    expect(await held(popup)).toEqual(heldIn('partners-visit-1'));
  };

  test('a sign-in page: said, and read once somebody has signed in', async () => {
    const { portal } = stage();
    const popup = await ask('sign-in', await readBefore());
    expect(await ended(popup, 'sign-in')).toContain('The tab shows a sign-in page');
    await keepsOld(popup);
    const [tab] = tabs().filter((page) => page.url().includes('login.'));
    portal.showList('partners-visit-2');
    await popup.getByRole('button', { name: 'Go to that tab' }).click();
    await tab?.goto(PLAIN);
    await expect.poll(() => outcome(popup), SLOW).toBe('done');
    expect(tab?.isClosed()).toBe(false);
  });

  test('a tab that was closed', async () => {
    const popup = await ask('silence', await readBefore());
    await expect.poll(() => lists(popup)).toHaveLength(1);
    await closeLists(popup);
    expect(await ended(popup, 'closed')).toContain('The tab was closed');
    await keepsOld(popup);
  });

  test('no answer within a minute', async () => {
    const popup = await ask('silence', await readBefore());
    await expect.poll(() => outcome(popup)).toBe('running');
    await later(popup, 60_000);
    expect(await ended(popup, 'no-answer')).toContain('no list within a minute');
    await keepsOld(popup);
    expect(await lists(popup)).toHaveLength(1);
  });

  test('a page that cannot be read', async () => {
    const popup = await ask('partners-none-2021', await readBefore());
    expect(await ended(popup, 'unreadable')).toContain('could not be read');
    await keepsOld(popup);
    expect(await lists(popup)).toHaveLength(1);
  });
});
