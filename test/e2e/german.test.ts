import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { servePortal } from '../portal/serve-portal';
import { launchBrowser } from './browser';
import { waitForPanel } from './panel';
import { EXTENSION, linkOf } from './stage';

/** The build with German sentences in the place of the English ones: not every Chromium has German. */
async function germanExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consent-lens-german-'));
  await cp(EXTENSION, folder, { recursive: true });
  const messages = (language: string) => join(folder, '_locales', language, 'messages.json');
  await copyFile(messages('de'), messages('en'));
  return folder;
}

test('panel and popup speak German', async () => {
  const extension = await germanExtension();
  const portal = await servePortal();
  try {
    const browser = await launchBrowser({ extension, port: portal.port });
    try {
      const { text } = await waitForPanel(await browser.open(linkOf('reseller-dap-de')));
      expect(text).toContain('Hier wird volle Kontrolle ohne Enddatum verlangt');
      expect(text).toContain('Kann alle E-Mails und Dateien lesen');
      expect(text).toContain('Link ohne DAP anfordern');
      const popup = await browser.popup();
      await expect.poll(() => popup.textContent('main')).toContain('Noch keine Partner gelesen');
    } finally {
      await browser.close();
    }
  } finally {
    await portal.stop();
    await rm(extension, { recursive: true, force: true });
  }
});
