import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CONTOSO, FABRIKAM } from '../portal/graph/tenants';
import { type Portal, servePortal } from '../portal/serve-portal';
import { type AllowedExtension, allowedExtension } from './allowed-extension';
import { axeFaults } from './axe-faults';
import { type Browser, launchBrowser } from './browser';
import {
  faultOf,
  grantsIn,
  namesIn,
  openGraph,
  partOf,
  press,
  readNow,
  sessionOf,
  setUp,
  signIn,
  stateOf,
} from './graph-page';
import { useStage } from './stage';

declare const chrome: {
  permissions: {
    contains(asked: { permissions?: string[]; origins?: string[] }): Promise<boolean>;
  };
  storage: {
    local: { get(key: null): Promise<object>; clear(): Promise<void> };
    session: { clear(): Promise<void> };
  };
};

const GRAPH = 'graph.microsoft.com';
const atMicrosoft = (portal: Portal) =>
  portal.hits.filter(({ host }) => host === GRAPH || host.startsWith('login.'));

describe('before anybody asks', () => {
  const stage = useStage();

  test('no permission is held, and nothing is sent, also when it is set up', async () => {
    const { browser, portal } = stage();
    portal.clearHits();
    const page = await openGraph(browser);
    expect(await stateOf(page)).toBe('off');
    await setUp(page, 'contoso');
    const held = await page.evaluate(() =>
      Promise.all([
        chrome.permissions.contains({ origins: ['https://graph.microsoft.com/*'] }),
        chrome.permissions.contains({ permissions: ['identity'] }),
      ]),
    );
    expect(held).toEqual([false, false]);
    expect(portal.hits).toEqual([]);
    await page.close();
  });

  test('signing in asks for the permission, and sends nothing while that is open', async () => {
    const { browser, portal } = stage();
    portal.clearHits();
    const page = await openGraph(browser);
    await page.getByText('the browser first asks').waitFor();
    await press(page, 'Sign in');
    await page.getByText('Waiting for you to sign in').waitFor();
    await page.waitForTimeout(500);
    expect(await stateOf(page)).toBe('ready');
    expect(atMicrosoft(portal)).toEqual([]);
    await page.close();
  });

  test('the address to register is the one that the browser will use', async () => {
    const { browser } = stage();
    const page = await openGraph(browser);
    expect(await page.locator('.copy-block pre').textContent()).toBe(
      `https://${browser.extensionId}.chromiumapp.org/`,
    );
    await page.close();
  });

  test('the page can be used by everyone, in light and dark', async () => {
    const page = await openGraph(stage().browser);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});

describe('with the permission', () => {
  let extension: AllowedExtension;
  let portal: Portal;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    extension = await allowedExtension();
    portal = await servePortal();
    browser = await launchBrowser({ extension: extension.folder, port: portal.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portal?.stop();
    await extension?.remove();
  });
  beforeEach(async () => {
    page = await openGraph(browser);
  });
  afterEach(async () => {
    await page.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
    await page.close();
  });

  test('signing in shows who, and reading shows partners, apps and events', async () => {
    portal.clearHits();
    await setUp(page, 'contoso');
    await signIn(page);
    expect(await page.textContent('.graph-controls')).toContain('admin@contoso.example');
    // Signing in alone reads nothing.
    expect(portal.hits.filter(({ host }) => host === GRAPH)).toEqual([]);
    await readNow(page);
    expect(await namesIn(page, 'partners')).toEqual([
      'Northwind Services',
      'Proseware',
      CONTOSO.partners[3]?.tenantId,
    ]);
    expect(await namesIn(page, 'apps')).toEqual(['Tailspin Backup', 'Woodgrove Signatures']);
    expect(await partOf(page, 'apps').textContent()).toContain('Directory.Read.All');
    expect(await namesIn(page, 'audits')).toEqual([
      'Remove partner from company',
      'Add partner to company',
    ]);
    expect(await partOf(page, 'audits').textContent()).toContain('7 days');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('what it finds goes into the ledger of that tenant alone, and two tenants stay apart', async () => {
    for (const name of ['contoso', 'fabrikam'] as const) {
      await setUp(page, name);
      await signIn(page);
      await readNow(page);
    }
    expect(await namesIn(page, 'partners')).toHaveLength(3);
    expect(await namesIn(page, 'partners', FABRIKAM.id)).toEqual(['Adatum']);
    // Only Microsoft's own app has consent there: it is counted, and left out.
    expect(await namesIn(page, 'apps', FABRIKAM.id)).toEqual([]);
    expect(await partOf(page, 'apps', FABRIKAM.id).textContent()).toContain('left out here: 1');
    const stored = await grantsIn(page);
    expect(stored.filter(({ tenant }) => tenant === FABRIKAM.id)).toEqual([
      { tenant: FABRIKAM.id, kind: 'gdap', name: 'Adatum' },
    ]);
    expect(stored.filter(({ tenant }) => tenant === CONTOSO.id)).toHaveLength(5);
    expect(stored).toHaveLength(6);
  });

  test('it waits as long as Graph asks, and goes on by itself; an hour is not waited for', async () => {
    portal.clearHits();
    await setUp(page, 'throttled');
    await signIn(page);
    await press(page, 'Read now');
    await page.getByText('Graph asks to wait').waitFor();
    await page.getByText('Reading has ended').waitFor();
    expect(await namesIn(page, 'partners')).toHaveLength(3);
    expect(await faultOf(page, 'partners')).toBeNull();
    expect(await faultOf(page, 'audits')).toBe('throttled');
    expect(await partOf(page, 'audits').textContent()).toContain('Not before');
    const asked = portal.hits.filter(({ path }) => path.endsWith('/partners'));
    const [first, second] = asked.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(portal.hits.filter(({ path }) => path.includes('/auditLogs/'))).toHaveLength(1);
  });

  test('a passing trouble of Graph passes', async () => {
    await setUp(page, 'troubled');
    await signIn(page);
    await readNow(page);
    expect(await namesIn(page, 'partners')).toHaveLength(3);
  });

  test('a token that is over is renewed once', async () => {
    portal.clearHits();
    await setUp(page, 'expired');
    await signIn(page);
    await readNow(page);
    expect(await namesIn(page, 'partners')).toHaveLength(3);
    expect(portal.hits.filter(({ path }) => path.endsWith('/token'))).toHaveLength(2);
  });

  test('a sign-in that is over says so, and asks for a new one', async () => {
    await setUp(page, 'expired-for-good');
    await signIn(page);
    await readNow(page);
    expect(await faultOf(page, 'partners')).toBe('signed-out');
    expect(await stateOf(page)).toBe('ready');
    expect(await sessionOf(page)).toEqual({});
  });

  test('a missing permission is named, and the other parts are read', async () => {
    await setUp(page, 'no-audit');
    await signIn(page);
    await readNow(page);
    expect(await partOf(page, 'audits').textContent()).toContain('AuditLog.Read.All');
    expect(await faultOf(page, 'audits')).toBe('forbidden');
    expect(await namesIn(page, 'apps')).toHaveLength(2);
  });

  test('a next page on another host is not followed, and the token never goes there', async () => {
    portal.clearHits();
    await setUp(page, 'wandering');
    await signIn(page);
    await readNow(page);
    expect(await faultOf(page, 'partners')).toBe('strange-next');
    expect(await partOf(page, 'partners').textContent()).toContain('there may be more');
    expect(portal.hits.filter(({ host }) => host.includes('example'))).toEqual([]);
  });

  test('answers of another tenant than the one signed in to are not kept', async () => {
    await setUp(page, 'mixed');
    await signIn(page);
    await readNow(page);
    expect(await faultOf(page, 'partners')).toBe('other-tenant');
    expect(await namesIn(page, 'partners')).toEqual([]);
  });

  test.each([
    ['native', 'Single-page application'],
    ['declined', 'The permissions were declined'],
  ] as const)('a sign-in that fails says why: %s', async (name, words) => {
    await setUp(page, name);
    await press(page, 'Sign in');
    await page.getByText(words).first().waitFor();
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringContaining(words));
    expect(await stateOf(page)).toBe('ready');
    expect(await sessionOf(page)).toEqual({});
  });

  test('it stops when it is told to, and keeps what it has', async () => {
    await setUp(page, 'slow');
    await signIn(page);
    await press(page, 'Read now');
    await page.getByText('Reading partners').waitFor();
    await press(page, 'Stop');
    await page.getByText('Stopped.').waitFor();
    expect(await faultOf(page, 'audits')).toBe('stopped');
    expect(await stateOf(page)).toBe('signed-in');
  });

  test('signing out forgets every token; switching off the setup too, and the ledger stays', async () => {
    await setUp(page, 'contoso');
    await signIn(page);
    expect(JSON.stringify(await sessionOf(page))).toContain('accessToken');
    await readNow(page);
    const kept = await page.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get(null)),
    );
    expect(kept).not.toContain('oken');
    await press(page, 'Sign out');
    await page.locator('.graph-page[data-state="ready"]').waitFor();
    expect(await sessionOf(page)).toEqual({});
    const before = await grantsIn(page);
    await press(page, 'Switch off');
    await page.locator('.graph-page[data-state="off"]').waitFor();
    expect(await grantsIn(page)).toEqual(before);
    expect(await namesIn(page, 'partners')).toHaveLength(3);
  });

  // The last of them: nothing answers after it.
  test('without a network the old reading stays with its date, and that is said', async () => {
    await setUp(page, 'contoso');
    await signIn(page);
    await readNow(page);
    await portal.stop();
    await readNow(page);
    for (const part of ['partners', 'apps', 'audits']) {
      expect(await faultOf(page, part)).toBe('offline');
    }
    expect(await namesIn(page, 'partners')).toHaveLength(3);
    expect(await partOf(page, 'partners').textContent()).toContain('Read on');
  });
});
