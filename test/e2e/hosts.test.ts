import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePortal } from '../portal/serve-portal';
import { axeFaults } from './axe-faults';
import { type Browser, launchBrowser } from './browser';
import { readPanel, waitForPanel } from './panel';
import { EXTENSION, linkOf, useStage } from './stage';

type Rule = {
  readonly conditions: readonly { readonly pageUrl: { readonly hostEquals: string } }[];
  readonly actions: readonly { readonly imageData: object }[];
};
declare const chrome: {
  declarativeContent: { onPageChanged: { getRules(give: (rules: Rule[]) => void): void } };
  scripting: { getRegisteredContentScripts(): Promise<Record<string, unknown>[]> };
};

const US = (link: string) => link.replace('admin.microsoft.com', 'admin.microsoft.us');
const stage = useStage();

async function openWorkbench({ context, extensionId }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html#hosts`);
  await page.locator('[data-group]').first().waitFor();
  return page;
}

const stateOf = (page: Page, group: string) =>
  page.locator(`[data-group="${group}"]`).getAttribute('data-state');

async function iconRules(browser: Browser): Promise<Rule[]> {
  const worker = await browser.worker();
  return worker.evaluate(
    () => new Promise<Rule[]>((give) => chrome.declarativeContent.onPageChanged.getRules(give)),
  );
}
const iconHosts = async (browser: Browser) =>
  (await iconRules(browser)).flatMap(({ conditions }) =>
    conditions.map(({ pageUrl }) => pageUrl.hostEquals),
  );

async function registered(browser: Browser): Promise<Record<string, unknown>[]> {
  const worker = await browser.worker();
  return worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
}

describe('the workbench', () => {
  test('opens from the popup and says where Consent Lens looks', async () => {
    const { browser } = stage();
    const popup = await browser.popup();
    const opening = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Where Consent Lens looks' }).click();
    const page = await opening;
    await page.locator('[data-group]').first().waitFor();
    const groups = await page
      .locator('[data-group]')
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('data-group'), item.getAttribute('data-state')]),
      );
    expect(groups).toEqual([
      ['portals', 'on'],
      ['partner-center', 'on'],
      ['sign-in', 'on'],
      ['us-government', 'off'],
      ['china', 'off'],
    ]);
    expect(await page.textContent('main')).toContain('It reads one page identifier');
    await page.close();
    await popup.close();
  });

  test('can be used by everyone, in light and dark', async () => {
    const page = await openWorkbench(stage().browser);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  test('switches the sign-in pages off and on again, by keyboard', async () => {
    const { browser } = stage();
    const page = await openWorkbench(browser);
    const press = async (name: string) => {
      await page.getByRole('button', { name: `${name} Microsoft’s sign-in pages` }).focus();
      await page.keyboard.press('Enter');
    };
    const watchesSignIn = async () =>
      (await iconHosts(browser)).some((host) => host.startsWith('login.'));

    await press('Switch off');
    await expect.poll(() => stateOf(page, 'sign-in')).toBe('off');
    await expect.poll(watchesSignIn).toBe(false);
    await press('Switch on');
    await expect.poll(() => stateOf(page, 'sign-in')).toBe('on');
    await expect.poll(watchesSignIn).toBe(true);
    await page.close();
  });
});

test('the full icon is one rule of the browser, for the required hosts', async () => {
  const { browser } = stage();
  await expect.poll(async () => (await iconRules(browser)).length).toBe(1);
  const manifest = JSON.parse(await readFile(join(EXTENSION, 'manifest.json'), 'utf8'));
  const required: string[] = manifest.host_permissions;
  expect((await iconHosts(browser)).map((host) => `https://${host}/*`)).toEqual(required);
  const [rule] = await iconRules(browser);
  expect(rule?.actions.map(({ imageData }) => Object.keys(imageData))).toEqual([['16', '32']]);
});

describe('a national cloud', () => {
  test('that was not added has no panel and no script', async () => {
    const { browser } = stage();
    const page = await browser.open(US(linkOf('reseller-dap')));
    await page.getByRole('heading').first().waitFor();
    await page.waitForTimeout(1000);
    expect(await readPanel(page)).toBeUndefined();
    expect(await registered(browser)).toEqual([]);
    await page.close();
  });

  describe('that was added', () => {
    // No test can answer the browser's question, so this build comes with the answer: yes.
    let allowed: { readonly browser: Browser; end(): Promise<void> } | undefined;
    const browserOf = () => {
      if (allowed === undefined) throw new Error('The browser is not set up yet.');
      return allowed.browser;
    };

    beforeAll(async () => {
      const extension = await mkdtemp(join(tmpdir(), 'consent-lens-allowed-'));
      const portal = await servePortal();
      const end = async () => {
        await portal.stop();
        await rm(extension, { recursive: true, force: true });
      };
      try {
        await cp(EXTENSION, extension, { recursive: true });
        const file = join(extension, 'manifest.json');
        const { optional_host_permissions: optional, ...manifest } = JSON.parse(
          await readFile(file, 'utf8'),
        );
        manifest.host_permissions.push(...optional);
        await writeFile(file, JSON.stringify(manifest));
        const browser = await launchBrowser({ extension, port: portal.port });
        allowed = { browser, end: () => browser.close().then(end) };
      } catch (error) {
        await end();
        throw error;
      }
    });
    afterAll(() => allowed?.end());

    test('has each script registered on its own kind of host, in the top frame', async () => {
      await expect.poll(async () => (await registered(browserOf())).length).toBe(3);
      const scripts = (await registered(browserOf())).map(({ matches, ...script }) => ({
        ...script,
        signIn: (matches as string[]).map((match) => match.startsWith('https://login.')),
      }));
      const alike = { allFrames: false, persistAcrossSessions: true };
      expect(scripts.map(({ signIn, ...script }) => [script, [...new Set(signIn)]])).toEqual([
        ...[
          ['portal-data.js', 'document_start', 'MAIN', false] as const,
          ['portal-sentinel.js', 'document_end', 'ISOLATED', false] as const,
          ['sign-in-sentinel.js', 'document_idle', 'ISOLATED', true] as const,
        ].map(([id, runAt, world, isSignIn]) => [
          expect.objectContaining({ ...alike, id, js: [id], runAt, world }),
          [isSignIn],
        ]),
      ]);
    });

    test('has a panel', async () => {
      const page = await browserOf().open(US(linkOf('reseller-dap')));
      const panel = await waitForPanel(page);
      expect(panel).toMatchObject({ verdict: 'danger', dap: 'requested', count: 1 });
      await page.close();
    });

    test('has the full icon, and is on in the workbench', async () => {
      await expect.poll(() => iconHosts(browserOf())).toContain('admin.microsoft.us');
      const page = await openWorkbench(browserOf());
      expect(await stateOf(page, 'us-government')).toBe('on');
      expect(await stateOf(page, 'china')).toBe('on');
      await page.close();
    });

    test('keeps its other scripts when the sign-in pages are switched off', async () => {
      const page = await openWorkbench(browserOf());
      const idsOf = async () => (await registered(browserOf())).map(({ id }) => id).sort();
      await page.getByRole('button', { name: 'Switch off Microsoft’s sign-in pages' }).click();
      await expect.poll(idsOf).toEqual(['portal-data.js', 'portal-sentinel.js']);
      await page.getByRole('button', { name: 'Switch on Microsoft’s sign-in pages' }).click();
      await expect
        .poll(idsOf)
        .toEqual(['portal-data.js', 'portal-sentinel.js', 'sign-in-sentinel.js']);
      await page.close();
    });
  });
});
