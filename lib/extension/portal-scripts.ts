import { browser } from './browser';
import { reportError } from './error-report';
import { REQUIRED_MATCHES } from './portal-matches';

/** Puts the panel into the top frame of a tab whose sender has been checked. */
export async function openPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/portal-panel.js'],
  });
}

/**
 * Puts the sentinel into portal pages that were open before the extension was installed or updated: the
 * browser itself does so only for pages that load later.
 */
export async function wakeOpenPortals(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...REQUIRED_MATCHES] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting
        .executeScript({ target: { tabId: id, frameIds: [0] }, files: ['/portal-sentinel.js'] })
        .catch((error: unknown) => reportError('wake', error));
    }),
  );
}
