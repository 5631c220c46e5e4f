import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Portal, servePortal } from '../../portal/serve-portal';
import type { PanelReading, PanelWish } from '../panel-reading';
import { linkOf } from '../scenario-link';
import { type Firefox, type FirefoxOptions, launchFirefox } from './firefox';

/** The extension as it was built for Firefox. */
export const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');

/** The extension's id in Firefox, for ever. */
export const ID = 'consent-lens@consent-lens.example';

/** A Firefox with the extension, and the stand-in portal that it meets everywhere. */
export type Stage = { readonly firefox: Firefox; readonly portal: Portal };

/**
 * Sets up portal and Firefox for the tests of one file and takes both down for certain.
 * @param options.cacheControl what the portal says about storing its pages; otherwise `no-store`.
 */
export function useFirefox({
  cacheControl = 'no-store',
  ...options
}: Partial<FirefoxOptions> & { readonly cacheControl?: string } = {}): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    const portal = await servePortal({ cacheControl });
    try {
      const extension = { extension: EXTENSION, id: ID };
      const firefox = await launchFirefox({ ...extension, ...options, port: portal.port });
      stage = { firefox, portal };
    } catch (error) {
      await portal.stop();
      throw error;
    }
  });
  afterAll(async () => {
    await stage?.firefox.close();
    await stage?.portal.stop();
  });
  return () => {
    if (stage === undefined) throw new Error('The stage is not set up yet.');
    return stage;
  };
}

/** Opens a scenario, waits for the wanted panel, and gives what it says. */
export async function panelOn(
  { firefox }: Stage,
  scenario: string,
  wanted: PanelWish = {},
): Promise<PanelReading> {
  const tab = await firefox.open(linkOf(scenario));
  try {
    return await tab.waitForPanel({ timeout: 19_000, ...wanted });
  } finally {
    await tab.close();
  }
}

/** The partners in the popup, each as name, tenant id and access. */
export async function partnersIn(firefox: Firefox): Promise<(string | null)[][]> {
  const popup = await firefox.popup();
  try {
    await expect.poll(() => popup.run(() => document.querySelectorAll('main').length)).toBe(1);
    return await popup.run(() =>
      [...document.querySelectorAll('[data-partner]')].map((item) =>
        ['data-partner', 'data-tenant', 'data-access'].map((name) => item.getAttribute(name)),
      ),
    );
  } finally {
    await popup.close();
  }
}

declare const browser: {
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  tabs: { query(about: { url: string }): Promise<{ id: number; url: string }[]> };
  storage: {
    session: {
      get(key: string): Promise<Record<string, { address: string; report: object } | undefined>>;
    };
  };
};

/** What the toolbar button and the popup say about the only tab on a host. */
export async function reportOn(
  firefox: Firefox,
  host: string,
): Promise<{ readonly badge: string; readonly report: object | undefined }> {
  const popup = await firefox.popup();
  try {
    return await popup.run(async (pattern) => {
      const [tab] = await browser.tabs.query({ url: pattern });
      if (tab === undefined) throw new Error(`No tab on ${pattern}.`);
      const key = `tab-${tab.id}`;
      const kept = (await browser.storage.session.get(key))[key];
      const report = kept?.address === tab.url ? kept?.report : undefined;
      return { badge: await browser.action.getBadgeText({ tabId: tab.id }), report };
    }, `https://${host}/*`);
  } finally {
    await popup.close();
  }
}
