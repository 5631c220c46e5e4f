import { describe, expect, test } from 'vitest';
import { OPTIONAL_MATCHES } from '../../../lib/extension/portal-matches';
import { linkOf } from '../scenario-link';
import { ID, useFirefox } from './stage';
import type { Tab } from './tab';

const US = linkOf('reseller-dap').replace('admin.microsoft.com', 'admin.microsoft.us');

type Extension = { readonly id: string };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: {
          browserActionFor(extension: Extension): {
            readonly action: { getContextData(tab: object): { readonly icon: object } };
          };
        };
      };
    };
    readonly ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, change: object, extension: Extension) => Promise<void>
    >;
  };
};
declare const Services: {
  readonly wm: {
    getMostRecentWindow(type: string): { readonly gBrowser: { readonly selectedTab: object } };
  };
};

const stage = useFirefox();

/** The toolbar icon of the tab in front, by its file. */
async function icon(): Promise<string> {
  const found = await stage().firefox.inBrowser((id) => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(id);
    const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
    const { selectedTab } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
    return Object.values(action.getContextData(selectedTab).icon)[0];
  }, ID);
  return new URL(String(found)).pathname;
}

/** The user answers the browser's question, or takes the hosts back: no test can press those buttons. */
function decide(what: 'add' | 'remove'): Promise<void> {
  return stage().firefox.inBrowser(
    (id, change, origins) =>
      ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      ).ExtensionPermissions[change](
        id,
        { origins, permissions: [] },
        WebExtensionPolicy.getByID(id).extension,
      ),
    ID,
    what,
    OPTIONAL_MATCHES['us-government'],
  );
}

test('the icon is full on a watched site and quiet again elsewhere', async () => {
  const tab = await stage().firefox.open(linkOf('ordinary-home'));
  await expect.poll(icon).toBe('/icon/16.png');
  await tab.setHash('#/users');
  await expect.poll(icon).toBe('/icon/16.png');
  await tab.go('https://example.org/');
  await expect.poll(icon).toBe('/icon-quiet/16.png');
  await tab.close();
});

describe('a national cloud', () => {
  const DANGER = { verdict: 'danger', dap: 'requested' };
  const open = () => stage().firefox.open(US);
  /** Neither panel nor full icon, also after a while. */
  const isQuiet = async (tab: Tab) => {
    await new Promise((done) => setTimeout(done, 1000));
    return [await tab.panel(), await icon()];
  };

  test('has a panel and the full icon while it is added, in open pages too', async () => {
    const early = await open();
    expect(await isQuiet(early)).toEqual([undefined, '/icon-quiet/16.png']);
    await decide('add');
    expect(await early.waitForPanel()).toMatchObject(DANGER);
    await early.close();

    const fresh = await open();
    expect(await fresh.waitForPanel()).toMatchObject(DANGER);
    await expect.poll(icon).toBe('/icon/16.png');
    await fresh.close();

    await decide('remove');
    const late = await open();
    expect(await isQuiet(late)).toEqual([undefined, '/icon-quiet/16.png']);
    await late.close();
  });
});
