import type { Page } from 'playwright-core';

/**
 * Notes which scripts of the extension run on a page from now on, in any world of it.
 * @returns their file names, each once; the set grows.
 */
export async function noteOwnScripts(page: Page): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) names.add(new URL(url).pathname.slice(1));
  });
  await session.send('Debugger.enable');
  // Without it a page that debugs itself would stand still.
  await session.send('Debugger.setSkipAllPauses', { skip: true });
  return names;
}
