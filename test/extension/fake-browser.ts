import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../lib/extension/database/open-database';
import { fakePermissions, resetPermissions } from './fake-permissions';
import { fakeScripting, resetScripting } from './fake-scripting';

export { injectedScripts } from './fake-scripting';

/** Stands for `webextension-polyfill` in unit tests: WXT's fake browser and the little it lacks. */
export default {
  ...fakeBrowser,
  tabs: {
    ...fakeBrowser.tabs,
    query: async ({ url: patterns, ...rest }: { url?: string[]; active?: boolean }) => {
      const tabs = await fakeBrowser.tabs.query(rest);
      return tabs.filter(({ url = '' }) => patterns?.some((pattern) => fits(url, pattern)) ?? true);
    },
  },
  runtime: { ...fakeBrowser.runtime, getManifest: () => ({ version: '1.2.3' }) },
  i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'en' },
  permissions: fakePermissions,
  scripting: fakeScripting,
};

/** Whether an address fits a match pattern of the only form we use: `https://host/*`. */
function fits(url: string, pattern: string): boolean {
  return url.startsWith(pattern.slice(0, -1));
}

/** Makes the fake browser as new: nothing stored, no tab, no badge, nothing injected, no host added. */
export function resetBrowser(): void {
  resetPermissions();
  resetScripting();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  // The connection to the database before it.
  void closeDatabase();
}
