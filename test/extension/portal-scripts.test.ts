import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepHostSettings } from '../../lib/extension/host-settings';
import { wakeOpenPortals } from '../../lib/extension/portal-scripts';
import browser, { injectedScripts, resetBrowser } from './fake-browser';
import { fakeScripting } from './fake-scripting';

const open = async (url: string) => (await browser.tabs.create({ url })).id;

beforeEach(resetBrowser);

describe('wakeOpenPortals', () => {
  test.each([
    [
      'https://admin.microsoft.com/AdminPortal/Home#/partners',
      [
        ['/portal-data.js', 'MAIN'],
        ['/portal-sentinel.js', 'ISOLATED'],
      ],
    ],
    ['https://businessstore.microsoft.com/', [['/portal-sentinel.js', 'ISOLATED']]],
    ['https://portal.office.com.mcas.ms/', [['/portal-sentinel.js', 'ISOLATED']]],
    ['https://partner.microsoft.com/', [['/partner-center-sentinel.js', 'ISOLATED']]],
    ['https://login.microsoftonline.com/', [['/sign-in-sentinel.js', 'ISOLATED']]],
    ['https://admin.microsoft.us/', []],
    ['https://example.org/', []],
  ])('puts into the top frame of %s what belongs there', async (url, scripts) => {
    const tabId = await open(url);
    await wakeOpenPortals();
    expect(injectedScripts()).toEqual(
      scripts.map(([file, world]) => ({
        target: { tabId, frameIds: [0] },
        files: [file],
        world,
      })),
    );
  });

  test('leaves sign-in pages alone that are switched off', async () => {
    await open('https://login.microsoftonline.com/');
    await keepHostSettings({ signInPages: false });
    await wakeOpenPortals();
    expect(injectedScripts()).toEqual([]);
  });

  test('wakes only the hosts it is told', async () => {
    await open('https://admin.microsoft.com/');
    const tabId = await open('https://partner.microsoft.com/');
    await wakeOpenPortals(['https://partner.microsoft.com/*']);
    expect(injectedScripts().map(({ target }) => target.tabId)).toEqual([tabId]);
  });

  test('goes on where one tab refuses', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { executeScript } = fakeScripting;
    const refusing = await open('https://partner.microsoft.com/one');
    const other = await open('https://partner.microsoft.com/other');
    fakeScripting.executeScript = async (injection) => {
      if (injection.target.tabId === refusing) throw new Error('The tab was closed.');
      return executeScript(injection);
    };
    try {
      await wakeOpenPortals();
    } finally {
      fakeScripting.executeScript = executeScript;
    }
    expect(injectedScripts().map(({ target }) => target.tabId)).toEqual([other]);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
