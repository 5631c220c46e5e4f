import { resolve } from 'node:path';
import { cp, copyFile } from 'node:fs/promises';
import { launchBrowser } from '../test/e2e/browser';
import { servePortal } from '../test/portal/serve-portal';
import { manyPartners } from './bench/many-partners';
import { axeFaults } from '../test/e2e/axe-faults';
export async function main(args: string[]) {
  const portal = await servePortal();
  for (const lang of ['en', 'de']) {
  let extension = resolve('.output/chrome-mv3');
  if (lang === 'de') {
    await cp(extension, '/tmp/popup-de', { recursive: true });
    await copyFile('/tmp/popup-de/_locales/de/messages.json', '/tmp/popup-de/_locales/en/messages.json');
    extension = '/tmp/popup-de';
  }
  for (const count of [0, 300]) {
    const browser = await launchBrowser({ extension, port: portal.port });
    let popup = await browser.popup();
    await popup.locator('main').waitFor();
    if (count) await popup.evaluate((records) => new Promise<void>((done) => {
      const opening = indexedDB.open('consent-lens');
      opening.onsuccess = () => {
        const writing = opening.result.transaction(Object.keys(records), 'readwrite');
        for (const [store, all] of Object.entries(records)) for (const record of all as object[]) writing.objectStore(store).put(record);
        if (Object.values(records).length && (records as any).overviews[0].counts.partners > 100) writing.objectStore('tenants').put({ tenant: '5ce90899-7e57-4aaa-8bbb-000000000899', readAt: '2026-11-01T00:00:00.000Z', whole: true, wholeAt: null });
        writing.oncomplete = () => done();
      };
    }), manyPartners(count, new Date(Date.now() - 3 * 86400000).toISOString()) as never);
    await popup.close();
    popup = await browser.popup();
    for (const width of [400, 320]) for (const scheme of ['light', 'dark'] as const) {
      if (lang === 'de' && scheme === 'dark') continue;
      await popup.setViewportSize({ width, height: 600 });
      await popup.emulateMedia({ colorScheme: scheme });
      await popup.waitForTimeout(300);
      await popup.screenshot({ path: `/tmp/popup-shots/${lang}-${count}-${width}-${scheme}.png`, fullPage: true });
      const over = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) console.log('sideways', lang, count, width, over);
    }
    if (count === 300) {
      console.log(await axeFaults(popup));
      const order: string[] = [];
      for (let i = 0; i < 14; i++) {
        await popup.keyboard.press('Tab');
        order.push(await popup.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.slice(0, 30)}`));
      }
      console.log(order.join('\n'));
    }
    await browser.close();
  }
  }
  await portal.stop();
  return 0;
}
