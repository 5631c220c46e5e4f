import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tenant } from '../portal/parties';
import { acceptReseller, approveGdap } from './accepting';
import { launchBrowser } from './browser';
import { emptyLedger } from './empty-ledger';
import { stopWorker } from './extension-life';
import { waitForPanel } from './panel';
import { EXTENSION, linkOf, useStage } from './stage';
import { inShort, openBeside, readStored } from './stored-ledger';

const MINE = tenant(100);
const stage = useStage();
const patient = { timeout: 40_000, interval: 500 };
let beside: Page;

beforeAll(async () => {
  beside = await openBeside(stage().browser);
});
afterAll(() => beside.close());
beforeEach(() => emptyLedger(stage().browser));

const events = async (of = MINE) =>
  (await readStored(beside)).events.filter(({ tenant }) => tenant === of).map(inShort);

/** Opens a list, stops the service worker again and again while it is read, and waits for what is written down. */
async function visit(scenario: string, expected: readonly string[], stops = 0): Promise<void> {
  const { browser } = stage();
  const before = (await events()).length;
  const page = await browser.open(linkOf(scenario));
  for (let stop = 0; stop < stops; stop += 1) {
    await page.waitForTimeout(150);
    await stopWorker(browser);
  }
  const added = async () =>
    (await events()).slice(before).filter((event) => !event.startsWith('list-read'));
  // That somebody is gone is only told of a list at rest.
  await expect.poll(async () => (await added()).sort(), patient).toEqual(expected);
  await page.close();
}

const FIRST = ['new Fabrikam Devices', 'new Northwind Traders', 'new Trey Research'];

describe('three visits to a list that changes', () => {
  test('tell what is new, changed and gone, however often the service worker is stopped', {
    timeout: 280_000,
  }, async () => {
    await visit('mine-first', FIRST, 8);
    await visit(
      'mine-second',
      [
        'changed Northwind Traders access-gained roles-gained',
        'changed Trey Research roles-gained',
        'gone Fabrikam Devices',
        'new Litware',
      ],
      8,
    );
    await visit(
      'mine-third',
      ['changed Northwind Traders access-lost roles-lost', 'gone Litware', 'gone Trey Research'],
      8,
    );
    expect(await events('unknown')).toEqual([]);
  });
});

describe('approvals', () => {
  test('are kept as such, and confirmed by the list of the tenant they belong to', async () => {
    const { browser } = stage();
    const invited = [
      ['gdap-modest', approveGdap],
      ['reseller-free', acceptReseller],
    ] as const;
    for (const [scenario, accept] of invited) {
      const page = await browser.open(linkOf(scenario));
      await waitForPanel(page, { state: 'assessed' });
      await accept(page);
      await waitForPanel(page, { says: 'You have accepted' });
      await page.close();
    }
    // Nothing told whose tenant the first one was.
    const approvals = async () => [...(await events('unknown')), '|', ...(await events())];
    await expect
      .poll(async () => (await approvals()).map((event) => event.split(' ')[0]), patient)
      .toEqual(['approved', 'new', '|', 'approved', 'new']);
    const page = await browser.open(linkOf('mine-approved'));
    const told = async () => (await events()).slice(2).map((event) => event.split(' ')[0]);
    await expect
      .poll(told, patient)
      .toEqual(expect.arrayContaining(['moved', 'list-read', 'confirmed', 'confirmed']));
    await page.close();
    expect((await events('unknown')).at(-1)).toMatch(/^moved /);
    const { grants } = await readStored(beside);
    expect(grants.map((grant) => grant.tenant)).toEqual(grants.map(() => MINE));
  });
});

describe('whoever else writes', () => {
  test('two tabs and a second writer lose nothing', async () => {
    const { browser } = stage();
    const busy = beside.evaluate(writeBeside, MINE);
    const pages = await Promise.all([
      browser.open(linkOf('mine-first')),
      browser.open(linkOf('partners-2021')),
    ]);
    await expect.poll(async () => (await readStored(beside)).grants.length, patient).toBe(3 + 4);
    expect((await events()).length).toBeGreaterThan(3);
    expect(await busy).toBe(200);
    for (const page of pages) await page.close();
  });

  test('who clears the storage takes what was there; the next reading is kept anew', async () => {
    const { browser } = stage();
    const page = await browser.open(linkOf('mine-first'));
    await expect.poll(async () => (await events()).length, patient).toBeGreaterThan(0);
    await emptyLedger(browser);
    await page.reload();
    await expect.poll(async () => (await readStored(beside)).grants.length, patient).toBe(3);
    await page.close();
  });
});

describe('a quota that is full', () => {
  test('is told on the page, takes nothing away, and is over when there is room again', {
    timeout: 280_000,
  }, async () => {
    const { browser } = stage();
    await visit('mine-first', FIRST);
    const origin = `chrome-extension://${browser.extensionId}`;
    const session = await browser.context.newCDPSession(beside);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // The browser remembers for a while how much room there was.
    await stopWorker(browser);
    const earlier = await browser.open(linkOf('mine-first'));
    const isTold = async () => {
      await earlier.reload();
      const told = waitForPanel(earlier, { says: 'Not kept', timeout: 8000 });
      return told.then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isTold, { timeout: 100_000 }).toBe(true);
    const page = await browser.open(linkOf('mine-second'));
    const panel = await waitForPanel(page, { says: 'Not kept', timeout: 40_000 });
    expect(panel).toMatchObject({ verdict: 'danger', state: 'assessed' });
    expect(panel.text).toContain('Free some space');
    expect(await events()).not.toContain('new Litware');
    expect((await readStored(beside)).grants).toHaveLength(3);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await stopWorker(browser);
    await expect.poll(() => events(), { ...patient, timeout: 90_000 }).toContain('new Litware');
    await session.detach();
    await earlier.close();
    await page.close();
  });
});

describe('a browser that is killed while it writes', () => {
  test('finds the ledger whole when it starts again', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'consent-lens-killed-'));
    const options = { extension: EXTENSION, port: stage().portal.port, profile };
    try {
      for (const wait of [100, 700]) {
        const first = await launchBrowser(options);
        const writer = await openBeside(first);
        void writer.evaluate(writeBeside, MINE).catch(() => undefined);
        void first.open(linkOf('mine-first')).catch(() => undefined);
        await writer.waitForTimeout(wait);
        await first.kill();
      }
      const again = await launchBrowser(options);
      const reader = await openBeside(again);
      const page = await again.open(linkOf('mine-first'));
      await expect
        .poll(async () => (await readStored(reader)).grants.length, patient)
        .toBeGreaterThanOrEqual(3);
      await page.close();
      await again.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    }
  });
});

/** Runs in a page of the extension: touches the same stores, again and again. */
async function writeBeside(tenantId: string): Promise<number> {
  for (let written = 0; written < 200; written += 1) {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('consent-lens');
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => setTimeout(resolve, 10);
      opening.onsuccess = () => {
        const { result } = opening;
        result.onversionchange = () => result.close();
        const writing = result.transaction(['grants', 'memos'], 'readwrite');
        writing.objectStore('memos').put({ id: `beside-${written}`, tenant: tenantId });
        writing.onabort = () => resolve();
        writing.oncomplete = () => {
          result.close();
          resolve();
        };
      };
    });
  }
  return 200;
}
