import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { servePortal } from '../portal/serve-portal';
import { launchBrowser } from './browser';
import { emptyLedger } from './empty-ledger';
import { type HeldAccess, heldIn, heldInPopup } from './held-access';
import { type PanelWish, waitForPanel } from './panel';
import { EXTENSION, linkOf, useStage } from './stage';

test.each(['partners-2021', 'partners-2023'])(
  '%s fills the popup, also after a restart',
  async (scenario) => {
    const portal = await servePortal();
    const profile = await mkdtemp(join(tmpdir(), 'consent-lens-kept-'));
    const options = { extension: EXTENSION, port: portal.port, profile };
    let browser = await launchBrowser(options);
    try {
      expect(await heldInPopup(browser)).toEqual([]);
      await waitForPanel(await browser.open(linkOf(scenario)), { state: 'assessed' });
      await expect.poll(() => heldInPopup(browser), { timeout: 10_000 }).not.toEqual([]);
      const before = await heldInPopup(browser);
      await browser.close();
      browser = await launchBrowser(options);
      expect(await heldInPopup(browser)).toEqual(before);
    } finally {
      await browser.close();
      await portal.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    }
  },
);

describe('the list of partners', () => {
  const stage = useStage();
  afterEach(async () => {
    const { browser } = stage();
    await Promise.all(browser.context.pages().map((page) => page.close()));
    await emptyLedger(browser);
  });

  const languages = ['', '-de', '-fr', '-ja'];
  const opened = async (scenario: string, wish: PanelWish = {}) => {
    const page = await stage().browser.open(linkOf(scenario));
    const panel = await waitForPanel(page, { state: 'assessed', ...wish });
    expect(panel).toMatchObject({ flow: 'partner-relationships', verdict: 'danger', count: 1 });
    return { page, panel };
  };
  const saysCut = async () => {
    const popup = await stage().browser.popup();
    const said = await popup.locator('main').innerText();
    return said.includes('That reading was not complete');
  };
  const held = () => expect.poll(() => heldInPopup(stage().browser), { timeout: 10_000 });

  test.each([
    ...languages.map((language) => `partners-2021${language}`),
    ...languages.map((language) => `partners-2023${language}`),
    'partners-60',
  ])('%s: the popup names all partners with their tenants, and every role', async (scenario) => {
    const { panel } = await opened(scenario, { isWhole: true });
    expect(panel.rolesComplete).toBe(true);
    await held().toEqual(heldIn(scenario));
    expect(await saysCut()).toBe(false);
  });

  // What kind of seller a partner is stands in the rows alone, and not all of them are shown.
  test.each([
    'partners-2021-closed',
    'partners-closed',
    'partners-virtual',
    'partners-virtual-2021',
  ])(
    '%s: the popup names all partners with their tenants, and who has DAP and GDAP',
    async (scenario) => {
      const { panel } = await opened(scenario);
      expect(panel.rolesComplete).toBe(false);
      const rights = ({ name, tenantId, access }: HeldAccess) => [
        name,
        tenantId,
        access.split(' ').filter((kind) => /dap/.test(kind)),
      ];
      const inPopup = async () => (await heldInPopup(stage().browser)).map(rights);
      await expect.poll(inPopup, { timeout: 10_000 }).toEqual(heldIn(scenario).map(rights));
      expect(await saysCut()).toBe(true);
    },
  );

  test('the roles of all rows stand in the attribute, when it says that none is missing', async () => {
    const { panel } = await opened('partners-2023', { isWhole: true });
    expect(panel.rolesComplete).toBe(true);
    expect(panel.roles).toHaveLength(9);
  });

  test.each(['partners-none', 'partners-none-ja'])(
    '%s: page and data name no partner, which is never clear',
    async (scenario) => {
      const page = await stage().browser.open(linkOf(scenario));
      const panel = await waitForPanel(page);
      expect(panel).toMatchObject({ state: 'assessed', verdict: 'caution', roles: [], count: 1 });
      expect(panel).toMatchObject({ flow: 'partner-relationships', rolesComplete: true });
      expect(panel.text).toContain('No partners in this list');
      expect(await heldInPopup(stage().browser)).toEqual([]);
    },
  );

  test('partners-none-2021: a filter is selected, so an empty list proves nothing', async () => {
    const page = await stage().browser.open(linkOf('partners-none-2021'));
    const panel = await waitForPanel(page);
    expect(panel).toMatchObject({ state: 'unreadable', verdict: 'cannot-tell', count: 1 });
  });

  test('the page of one relationship hides nothing of what the list showed', async () => {
    const { page } = await opened('partners-2023');
    await held().toEqual(heldIn('partners-2023'));
    await page.bringToFront();
    await page.getByRole('link', { name: /^MLT_/ }).first().click();
    const panel = await waitForPanel(page, { says: 'This partner holds roles' });
    expect(panel).toMatchObject({ flow: 'gdap', verdict: 'danger' });
    await held().toEqual(heldIn('partners-2023'));
  });
});
