import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../portal/scenarios';
import { servePortal } from '../portal/serve-portal';
import { launchBrowser } from './browser';
import { readPanel, waitForPanel } from './panel';
import { linkOf, useStage } from './stage';

const stage = useStage();
const hashOf = (scenario: string) => new URL(linkOf(scenario)).hash;

describe('an ordinary page', () => {
  test.each(scenarios.filter((one) => one.page === 'ordinary').map((one) => one.id))(
    '%s has no element of ours',
    async (id) => {
      const page = await stage().browser.open(linkOf(id));
      await page.getByRole('heading').first().waitFor();
      await sleep(500);
      expect(await readPanel(page)).toBeUndefined();
      await page.close();
    },
  );
});

test('the portal sees the same requests with and without the extension', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'consent-lens-nothing-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Nothing',
      version: '1',
      background: { service_worker: 'b.js' },
    }),
  );
  await writeFile(join(folder, 'b.js'), '');
  const visited = ['ordinary-home', 'reseller-dap', 'partners-2023', 'gdap-cut'];
  const requests = async (
    open: (url: string) => Promise<{ close(): Promise<void> }>,
    hits: () => readonly { host: string; path: string }[],
  ) => {
    for (const id of visited) {
      const page = await open(linkOf(id));
      await sleep(2500);
      await page.close();
    }
    return hits()
      .map(({ host, path }) => host + path)
      .filter((hit) => !hit.endsWith('/favicon.ico'))
      .sort();
  };
  const portal = await servePortal();
  const bare = await launchBrowser({ extension: folder, port: portal.port });
  try {
    const { browser, portal: watched } = stage();
    watched.clearHits();
    const [withLens, without] = await Promise.all([
      requests(browser.open, () => watched.hits),
      requests(bare.open, () => portal.hits),
    ]);
    expect(without.length).toBeGreaterThan(10);
    expect(withLens).toEqual(without);
  } finally {
    await bare.close();
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

describe('within one document', () => {
  test('the panel comes with a consent route and goes with it', async () => {
    const page = await stage().browser.open(linkOf('ordinary-home'));
    await page.getByRole('heading').first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf('gdap-cut'));
    expect(await waitForPanel(page)).toMatchObject({ flow: 'gdap' });
    await page.evaluate(() => {
      location.hash = '#/homepage';
    });
    await expect.poll(() => readPanel(page)).toBeUndefined();
    await page.evaluate((hash) => history.pushState(null, '', hash), hashOf('gdap-modest'));
    expect(await waitForPanel(page, { state: 'waiting' })).toMatchObject({ flow: 'gdap' });
    await page.close();
  });

  test('a page is left although the link’s parameters stay in the address', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    for (const route of [
      '#/homepage',
      '#/users',
      '#/homepage',
      '#/users',
      '#/homepage',
      '#/users',
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await expect.poll(() => readPanel(page)).toBeUndefined();
    }
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf('reseller-dap'));
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', dap: 'requested' });
    await page.close();
  });

  test('a page that throws the panel out gets it back', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    await page.evaluate(() => document.querySelector('consent-lens-panel')?.remove());
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', count: 1 });
    await page.close();
  });

  test('an element that the page made up itself is taken away', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap'));
    await waitForPanel(page);
    await page.evaluate(() => {
      const forged = document.createElement('consent-lens-panel');
      forged.setAttribute('data-verdict', 'clear');
      document.body.append(forged);
    });
    await expect.poll(async () => (await readPanel(page))?.count).toBe(1);
    expect(await readPanel(page)).toMatchObject({ verdict: 'danger' });
    await page.close();
  });

  test('a link that loses its parameters before anybody looks still says what it said', async () => {
    const page = await stage().browser.context.newPage();
    await page.addInitScript(() =>
      history.replaceState(null, '', '/Adminportal/Home#/partners/invitation'),
    );
    await page.goto(linkOf('reseller-dap-dropped'));
    const panel = await waitForPanel(page, { verdict: 'danger' });
    expect(panel).toMatchObject({ flow: 'reseller', dap: 'requested' });
    await page.close();
  });

  test('a link that loses its parameters still says what it said', async () => {
    const page = await stage().browser.open(linkOf('reseller-dap-dropped'));
    await waitForPanel(page, { verdict: 'danger' });
    await page.evaluate(() =>
      history.replaceState(null, '', '/Adminportal/Home#/partners/invitation'),
    );
    await sleep(1000);
    expect(await waitForPanel(page)).toMatchObject({ verdict: 'danger', dap: 'requested' });
    await page.close();
  });
});
