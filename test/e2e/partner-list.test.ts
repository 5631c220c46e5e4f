import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { servePortal } from '../portal/serve-portal';
import { type Browser, launchBrowser } from './browser';
import { waitForPanel } from './panel';
import { EXTENSION, linkOf } from './stage';

const partnersIn = async (browser: Browser) => {
  const popup = await browser.popup();
  try {
    await popup.locator('main').waitFor();
    return await popup
      .locator('[data-partner]')
      .evaluateAll((items) =>
        items.map((item) => [
          item.getAttribute('data-partner'),
          item.getAttribute('data-tenant'),
          item.getAttribute('data-access'),
        ]),
      );
  } finally {
    await popup.close();
  }
};

const readList = async (browser: Browser, scenario: string) => {
  const page = await browser.open(linkOf(scenario));
  const panel = await waitForPanel(page);
  await expect.poll(async () => (await partnersIn(browser)).length).toBeGreaterThan(0);
  await page.close();
  return panel;
};

const LISTED = {
  'partners-2021': [['Contoso Cloud Services', '', 'dap gdap reseller']],
  'partners-2023': [
    ['Trey Research', '', 'dap gdap reseller'],
    ['Fabrikam Devices', '', 'oem'],
    ['Northwind Traders', '', 'gdap'],
    ['Wide World Importers', '', 'indirect-reseller'],
  ],
};

describe.each(['', '-de'])('the list of partners%s', (language) => {
  test.each(Object.entries(LISTED))(
    '%s fills the popup, also after a restart',
    async (scenario, listed) => {
      const portal = await servePortal();
      const profile = await mkdtemp(join(tmpdir(), 'consent-lens-kept-'));
      const options = { extension: EXTENSION, port: portal.port, profile };
      let browser = await launchBrowser(options);
      try {
        expect(await partnersIn(browser)).toEqual([]);
        const panel = await readList(browser, scenario + language);
        expect(panel).toMatchObject({ flow: 'partner-relationships', verdict: 'danger' });
        expect(await partnersIn(browser)).toEqual(listed);
        await browser.close();
        browser = await launchBrowser(options);
        expect(await partnersIn(browser)).toEqual(listed);
      } finally {
        await browser.close();
        await portal.stop();
        await rm(profile, { recursive: true, force: true, maxRetries: 10 });
      }
    },
  );
});
