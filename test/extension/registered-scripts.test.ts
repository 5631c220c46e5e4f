import { beforeEach, describe, expect, test } from 'vitest';
import { keepHostSettings } from '../../lib/extension/host-settings';
import { OPTIONAL_MATCHES } from '../../lib/extension/portal-matches';
import { keepScriptsRegistered, registerScripts } from '../../lib/extension/registered-scripts';
import browser, { injectedScripts, resetBrowser } from './fake-browser';
import { grantHosts, takeHosts } from './fake-permissions';
import { fakeScripting, registeredScripts } from './fake-scripting';

const CHINA = OPTIONAL_MATCHES.china;
const PORTAL = 'https://portal.partner.microsoftonline.cn/*';
const SIGN_IN = ['https://login.partner.microsoftonline.cn/*', 'https://login.chinacloudapi.cn/*'];

const IN_CHINA = [
  ['portal-data.js', [PORTAL], 'document_start', 'MAIN'],
  ['portal-sentinel.js', [PORTAL], 'document_end', 'ISOLATED'],
  ['sign-in-sentinel.js', SIGN_IN, 'document_idle', 'ISOLATED'],
];

const shown = () =>
  registeredScripts().map(({ id, matches, runAt, world }) => [id, matches, runAt, world]);

beforeEach(resetBrowser);

describe('registerScripts', () => {
  test('leaves the required hosts to the manifest', async () => {
    await registerScripts();
    expect(registeredScripts()).toEqual([]);
  });

  test('registers each script on its own kind of added host, for good', async () => {
    await grantHosts(CHINA);
    await registerScripts();
    expect(shown()).toEqual(IN_CHINA);
    for (const { id, js, persistAcrossSessions } of registeredScripts()) {
      expect({ js, persistAcrossSessions }).toEqual({ js: [id], persistAcrossSessions: true });
    }
  });

  test('does nothing when all is as it should be, in whatever order the browser tells it', async () => {
    await grantHosts(CHINA);
    await registerScripts();
    const before = registeredScripts();
    const { getRegisteredContentScripts } = fakeScripting;
    fakeScripting.getRegisteredContentScripts = async () =>
      (await getRegisteredContentScripts()).map((one) => ({
        ...one,
        matches: [...(one.matches ?? [])].reverse(),
      }));
    try {
      await registerScripts();
    } finally {
      fakeScripting.getRegisteredContentScripts = getRegisteredContentScripts;
    }
    expect(registeredScripts()).toBe(before);
  });

  test('follows the hosts when more are added and when some are taken back', async () => {
    await grantHosts(CHINA);
    await registerScripts();
    await grantHosts(OPTIONAL_MATCHES['us-government']);
    await registerScripts();
    expect(registeredScripts()[0]?.matches).toContain('https://admin.microsoft.us/*');
    await takeHosts(OPTIONAL_MATCHES['us-government']);
    await registerScripts();
    expect(shown()).toEqual(IN_CHINA);
    await takeHosts(CHINA);
    await registerScripts();
    expect(registeredScripts()).toEqual([]);
  });

  test('registers only where the browser permits it', async () => {
    await grantHosts([PORTAL]);
    await registerScripts();
    expect(shown()).toEqual(IN_CHINA.slice(0, 2));
  });

  test('puts nothing into sign-in pages that are switched off', async () => {
    await grantHosts(CHINA);
    await keepHostSettings({ signInPages: false });
    await registerScripts();
    expect(shown()).toEqual(IN_CHINA.slice(0, 2));
  });

  test('takes away what an earlier version has registered', async () => {
    await fakeScripting.registerContentScripts([{ id: 'old.js', js: ['old.js'], matches: CHINA }]);
    await registerScripts();
    expect(registeredScripts()).toEqual([]);
  });
});

describe('keepScriptsRegistered', () => {
  test('acts when hosts are added or taken back, and when the setting changes', async () => {
    keepScriptsRegistered();
    await grantHosts(CHINA);
    await expect.poll(shown).toEqual(IN_CHINA);
    await keepHostSettings({ signInPages: false });
    await expect.poll(shown).toEqual(IN_CHINA.slice(0, 2));
    await takeHosts(CHINA);
    await expect.poll(shown).toEqual([]);
  });

  test('acts once after another, so that two events at a time do no harm', async () => {
    keepScriptsRegistered();
    await Promise.all([grantHosts(CHINA), grantHosts(OPTIONAL_MATCHES['us-government'])]);
    await expect.poll(() => registeredScripts()[0]?.matches).toHaveLength(14);
  });

  test('puts the scripts into pages of added hosts that are open already', async () => {
    const { id: open } = await browser.tabs.create({ url: PORTAL.replace('*', 'AdminPortal') });
    await browser.tabs.create({ url: 'https://admin.microsoft.com/' });
    keepScriptsRegistered();
    await grantHosts(CHINA);
    await expect
      .poll(() => injectedScripts().map(({ target, files, world }) => [target.tabId, files, world]))
      .toEqual([
        [open, ['/portal-data.js'], 'MAIN'],
        [open, ['/portal-sentinel.js'], 'ISOLATED'],
      ]);
  });
});
