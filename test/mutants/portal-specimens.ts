import type { Page } from 'playwright-core';
import { findPortal } from '../../lib/data/hosts';
import { readPortalAddress } from '../../lib/links/portal-address';
import { findPage } from '../../lib/pages/all-pages';
import { type Browser, launchBrowser } from '../e2e/browser';
import { EXTENSION } from '../e2e/stage';
import type { Scenario } from '../portal/scenario';
import { scenarios } from '../portal/scenarios';
import { servePortal } from '../portal/serve-portal';
import type { Specimen } from './run-mutants';

/** How many pages are open at once, and how long each gets to render. In milliseconds. */
const AT_ONCE = 6;
const RENDER_TIME = 2500;

/** A seller's link that asks for nothing: whatever is dangerous then stands on the page alone. */
const FREE_LINK =
  'https://admin.microsoft.com/AdminPortal/Home?invType=ResellerRelationship&partnerId=5ce90100-7e57-4aaa-8bbb-000000000100&msppId=0&DAP=false#/partners/invitation';

/** Every page that the stand-in portal shows to a customer, as Chromium has rendered it. */
export async function portalSpecimens(): Promise<Specimen[]> {
  const portal = await servePortal();
  try {
    const browser = await launchBrowser({ extension: EXTENSION, port: portal.port });
    try {
      const waiting = scenarios.filter(isForCustomers);
      const found: Specimen[] = [];
      const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          found.push(...(await capture(browser, next)));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return found.sort((one, other) => (one.name < other.name ? -1 : 1));
    } finally {
      await browser.close();
    }
  } finally {
    await portal.stop();
  }
}

function isForCustomers({ page, isQuiet, hostility }: Scenario): boolean {
  return (
    !isQuiet &&
    hostility === undefined &&
    !['ordinary', 'never-renders', 'partner-center', 'sign-in', 'app-consent'].includes(page)
  );
}

async function capture(browser: Browser, scenario: Scenario): Promise<Specimen[]> {
  const address = scenario.page === 'reseller-invitation' ? FREE_LINK : scenario.url;
  const url = new URL(address);
  const portal = findPortal(url.hostname);
  const adapter = portal && findPage(readPortalAddress(url, portal));
  if (adapter === undefined) return [];
  const page = await browser.open(scenario.url);
  try {
    await page.waitForTimeout(RENDER_TIME);
    const html = await renderedPage(page);
    const free = scenario.page === 'reseller-invitation' && scenario.data.roles.length === 0;
    return [{ name: scenario.id, address, adapter: adapter.id, html, free }];
  } finally {
    await page.close();
  }
}

/** The page's own markup: what the extension put there is no part of it. */
function renderedPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('consent-lens-panel, script, style, link'))
      part.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
}
