import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Portal } from '../portal/serve-portal';
import { servePortal } from '../portal/serve-portal';
import { acceptReseller, approveGdap } from './accepting';
import { type Browser, launchBrowser } from './browser';
import { hearComplaints } from './complaints';
import { linkOf, useStage } from './stage';

/** So many pages at once: more would only wait for one another. */
const AT_ONCE = 3;

const watched = useStage();

// A browser with an extension that does nothing, for comparison.
let bare: { browser: Browser; portal: Portal; end(): Promise<void> } | undefined;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'consent-lens-nothing-'));
  const background = { service_worker: 'b.js' };
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1', background };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'b.js'), '');
  const portal = await servePortal();
  const end = async () => {
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const browser = await launchBrowser({ extension: folder, port: portal.port });
    bare = { browser, portal, end: () => browser.close().then(end) };
  } catch (error) {
    await end();
    throw error;
  }
});
afterAll(() => bare?.end());

type Visit = { readonly requests: readonly string[]; readonly complaints: readonly string[] };

/** Opens pages, does something on each, and gives what the portal saw and what went wrong. */
async function visit(
  { browser, portal }: { browser: Browser; portal: Portal },
  scenarios: readonly string[],
  act: (page: Page) => Promise<void> = async () => undefined,
): Promise<Visit> {
  portal.clearHits();
  const complaints: string[] = [];
  const queue = [...scenarios];
  const next = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const page = await browser.context.newPage();
      const heard = await hearComplaints(page);
      await page.goto(linkOf(id));
      await page.getByRole('heading').first().waitFor();
      await act(page);
      await page.waitForTimeout(1500);
      complaints.push(...heard.map((one) => `${id}: ${one}`));
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const requests = portal.hits
    .map(({ method, host, path }) => `${method} ${host}${path}`)
    .filter((hit) => !hit.endsWith('/favicon.ico'));
  return { requests: requests.sort(), complaints: complaints.sort() };
}

async function compare(scenarios: readonly string[], act?: (page: Page) => Promise<void>) {
  if (bare === undefined) throw new Error('The other browser is not set up yet.');
  const [withLens, without] = await Promise.all([
    visit(watched(), scenarios, act),
    visit(bare, scenarios, act),
  ]);
  expect(without.requests.length).toBeGreaterThan(3 * scenarios.length);
  expect(withLens).toEqual(without);
}

describe('the portal sees the same requests with and without the extension, and no more goes wrong', () => {
  test('on pages of every kind', () =>
    compare([
      ...['ordinary-home', 'partner-center-customers', 'partner-center-request-dap', 'sign-in'],
      ...['reseller-dap', 'reseller-free-ja', 'indirect-dap', 'oem', 'isv', 'store', 'signup'],
      ...['gdap-cut', 'gdap-accepted', 'gdap-opaque-answer', 'consent-critical'],
      ...['partners-2023', 'partners-2021', 'relationship-dap'],
      ...['forged-gdap-prototype', 'forged-reseller-types'],
    ]));

  test.each([
    ['a reseller', 'reseller-dap', acceptReseller],
    ['GDAP', 'gdap-modest', approveGdap],
    ['what the portal refuses', 'gdap-approval-fails', approveGdap],
  ])('when the admin accepts %s', (_, scenario, accept) => compare([scenario], accept));
});
