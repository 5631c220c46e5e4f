import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepHostSettings } from '../../lib/extension/host-settings';
import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from '../../lib/extension/portal-matches';
import { keepSiteIcon } from '../../lib/extension/site-icon';
import browser, { resetBrowser } from './fake-browser';
import { grantHosts } from './fake-permissions';

type Rule = { id: string; conditions: Matcher[]; actions: { imageData: object }[] };
type Matcher = { pageUrl: { hostEquals: string; schemes: string[]; ports: number[] } };

/** As Chromium has it: an id is there once, and rules come and go with a callback. */
function fakeDeclarativeContent() {
  let rules: Rule[] = [];
  class Plain {
    constructor(about: object) {
      Object.assign(this, about);
    }
  }
  return {
    rules: () => rules,
    api: {
      PageStateMatcher: Plain,
      SetIcon: Plain,
      onPageChanged: {
        removeRules: (ids: string[], done: () => void) => {
          rules = rules.filter(({ id }) => !ids.includes(id));
          setTimeout(done);
        },
        addRules: (added: Rule[], done: () => void) => {
          if (rules.some(({ id }) => added.some((one) => one.id === id))) throw new Error('twice');
          rules.push(...added);
          setTimeout(done);
        },
      },
    },
  };
}

beforeEach(() => {
  resetBrowser();
  const pen = {
    scale: vi.fn(),
    beginPath: vi.fn(),
    roundRect: vi.fn(),
    fill: vi.fn(),
    arc: vi.fn(),
    moveTo: vi.fn(),
    lineTo: vi.fn(),
    stroke: vi.fn(),
    getImageData: (_x: number, _y: number, width: number) => ({ width }),
  };
  class Canvas {
    getContext = () => pen;
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
});
afterEach(() => vi.unstubAllGlobals());

describe('in Chromium', () => {
  const install = () => browser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  const start = () => {
    const { rules, api } = fakeDeclarativeContent();
    vi.stubGlobal('chrome', { declarativeContent: api });
    const listening = vi.spyOn(browser.tabs.onUpdated, 'addListener');
    keepSiteIcon();
    const hosts = () =>
      rules()[0]?.conditions.map(({ pageUrl }) => `https://${pageUrl.hostEquals}/*`);
    return { rules, hosts, listening };
  };

  test('one rule sets the full icon on every watched host, by https on the usual port', async () => {
    const { rules, hosts } = start();
    await install();
    await expect.poll(hosts).toEqual(REQUIRED_MATCHES);
    const [rule] = rules();
    expect(rule?.actions).toEqual([{ imageData: { 16: { width: 16 }, 32: { width: 32 } } }]);
    for (const { pageUrl } of rule?.conditions ?? []) {
      expect(pageUrl).toMatchObject({ schemes: ['https'], ports: [443] });
    }
  });

  test('nothing listens to the tabs', () => {
    expect(start().listening).not.toHaveBeenCalled();
  });

  test('the rule follows permissions and setting, and stays one', async () => {
    const { rules, hosts } = start();
    await install();
    await grantHosts(OPTIONAL_MATCHES.china);
    await expect.poll(hosts).toEqual([...REQUIRED_MATCHES, ...OPTIONAL_MATCHES.china]);
    await keepHostSettings({ signInPages: false });
    await expect.poll(() => hosts()?.some((host) => host.includes('//login.'))).toBe(false);
    expect(rules()).toHaveLength(1);
  });
});

describe('in Firefox', () => {
  const start = () => {
    vi.stubGlobal('chrome', {});
    const listening = vi.spyOn(browser.tabs.onUpdated, 'addListener').mockClear();
    const icons = vi.spyOn(browser.action, 'setIcon').mockImplementation(async () => undefined);
    icons.mockClear();
    keepSiteIcon();
    // Firefox's second argument, the filter, is missing in the fake browser's types.
    const [listener, filter] = listening.mock.lastCall as unknown as [
      (tabId: number, change: object, tab: { url?: string }) => void,
      { urls: string[]; properties: string[] },
    ];
    return { listener, filter, icons };
  };

  test('only tabs with a portal wake the background', () => {
    const { filter } = start();
    const optional = Object.values(OPTIONAL_MATCHES).flat();
    expect(filter.urls.sort()).toEqual([...REQUIRED_MATCHES, ...optional].sort());
    expect(filter.properties).toEqual(['status']);
  });

  test('a tab with a watched page gets the full icon, no other does', async () => {
    const { listener, icons } = start();
    listener(1, {}, { url: 'https://admin.microsoft.us/' });
    listener(2, {}, {});
    listener(3, {}, { url: 'https://admin.microsoft.com/' });
    await expect
      .poll(() => icons.mock.calls)
      .toEqual([[{ tabId: 3, path: { 16: '/icon/16.png', 32: '/icon/32.png' } }]]);
  });
});
