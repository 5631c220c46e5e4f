import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Portal, servePortal } from '../portal/serve-portal';
import { type Browser, type BrowserOptions, launchBrowser } from './browser';
import { type PanelReading, type PanelWish, waitForPanel } from './panel';
import { linkOf } from './scenario-link';

export { linkOf } from './scenario-link';

/** The built extension. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A browser with the extension, and the stand-in portal that it meets everywhere. */
export type Stage = { readonly browser: Browser; readonly portal: Portal };

/**
 * Sets up portal and browser for the tests of one file and takes both down for certain.
 * @param options as `launchBrowser` has them; `cacheControl` as `servePortal` has it.
 */
export function useStage({
  cacheControl,
  ...options
}: Partial<BrowserOptions> & { readonly cacheControl?: string } = {}): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    const portal = await servePortal(cacheControl === undefined ? {} : { cacheControl });
    try {
      const browser = await launchBrowser({ extension: EXTENSION, ...options, port: portal.port });
      stage = { browser, portal };
    } catch (error) {
      await portal.stop();
      throw error;
    }
  });
  afterAll(async () => {
    await stage?.browser.close();
    await stage?.portal.stop();
  });
  return () => {
    if (stage === undefined) throw new Error('The stage is not set up yet.');
    return stage;
  };
}

/** Opens a scenario, waits for its panel as `waitForPanel` does, and gives what it says. */
export async function panelOn(
  { browser }: Stage,
  scenario: string,
  wish: PanelWish = {},
): Promise<PanelReading> {
  const page = await browser.open(linkOf(scenario));
  try {
    return await waitForPanel(page, wish);
  } finally {
    await page.close();
  }
}
