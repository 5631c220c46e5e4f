import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/e2e/browser';
import { waitForPanel } from '../test/e2e/panel';
import { linkOf } from '../test/e2e/scenario-link';
import { servePortal } from '../test/portal/serve-portal';

const OUT = '/tmp/shots';
export async function main(): Promise<number> {
  const portal = await servePortal();
  const browser = await launchBrowser({ extension: join(import.meta.dirname, '../.output/chrome-mv3'), port: portal.port, viewport: { width: 1200, height: 900 } });
  try {
    const url = `chrome-extension://${browser.extensionId}/workbench.html#review`;
    let page = await browser.open(url);
    page.on('console', (m) => console.log('console', m.text()));
    page.on('pageerror', (m) => console.log('pageerror', m.message));
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${OUT}/empty.png` });
    await page.close();
    const list = await browser.open(linkOf('partners-2023'));
    await waitForPanel(list, { state: 'assessed' });
    await list.waitForTimeout(1500);
    page = await browser.open(url);
    page.on('pageerror', (m) => console.log('pageerror', m.message));
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${OUT}/ready.png` });
    await page.getByRole('button', { name: 'Start the review' }).click();
    await page.locator('.review-line').first().waitFor();
    await page.screenshot({ path: `${OUT}/open.png`, fullPage: true });
    await page.getByLabel('Reviewer').fill('Ada Reviewer');
    const lines = page.locator('.review-line');
    const count = await lines.count();
    console.log('lines', count);
    const names = ['Remove', 'Reduce', 'Ask', 'Keep'];
    for (let at = 0; at < count; at++) {
      const line = lines.nth(at);
      await line.getByLabel(names[at % 4] ?? 'Keep', { exact: true }).click();
      await line.getByLabel('Note').fill(`Because of contract ${at}`);
    }
    await page.waitForTimeout(500);
    await page.locator('details').first().evaluate((d) => d.setAttribute('open', ''));
    await page.screenshot({ path: `${OUT}/decided.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: `${OUT}/decided-dark.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.screenshot({ path: `${OUT}/decided-320.png`, fullPage: true });
    console.log('overflow', await page.evaluate(() => document.documentElement.scrollWidth));
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.getByRole('button', { name: 'Close the review' }).click();
    await page.locator('[data-testid="review-report"]').waitFor();
    await page.screenshot({ path: `${OUT}/report.png`, fullPage: true });
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: `${OUT}/print.png`, fullPage: true });
    await page.pdf({ path: `${OUT}/report.pdf` }).catch((e) => console.log(String(e).slice(0, 100)));
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Back to the review' }).click();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${OUT}/after.png`, fullPage: true });
  } finally {
    await browser.close();
    await portal.stop();
  }
  return 0;
}
