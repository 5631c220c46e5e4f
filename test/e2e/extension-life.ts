import type { Browser } from './browser';

type Settings = { readonly inDeveloperMode: boolean };
declare const chrome: {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: {
    updateProfileConfiguration(settings: Settings): Promise<void>;
    reload(id: string, options: { readonly failQuietly: boolean }): Promise<void>;
  };
};

/** Stops the service worker as the browser does when it has been idle. The next message starts it again. */
export async function stopWorker({ context, extensionId }: Browser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be reached.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (worker !== undefined) await session.send('Target.closeTarget', worker);
  await session.detach();
}

/** Switches the extension off or on, as its user does on the page of all extensions. */
export async function setEnabled({ context, extensionId }: Browser, on: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, to]) => chrome.management.setEnabled(id, to), [
    extensionId,
    on,
  ] as const);
  await page.close();
}

/** Loads the extension anew while its pages stay open: what an update does. */
export async function reload({ context, extensionId }: Browser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    // Without it the browser loads no unpacked extension a second time.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: false });
  }, extensionId);
  await page.close();
}
