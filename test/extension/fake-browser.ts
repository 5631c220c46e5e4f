import { fakeBrowser } from 'wxt/testing/fake-browser';

/** One call of `scripting.executeScript`. */
export type Injection = {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly files: readonly string[];
};

let injections: Injection[] = [];

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
  i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'en' },
  scripting: {
    ...fakeBrowser.scripting,
    executeScript: async (injection: Injection) => {
      injections.push(injection);
      return [];
    },
  },
};

/** Whether an address fits a match pattern of the only form we use: `https://host/*`. */
function fits(url: string, pattern: string): boolean {
  return url.startsWith(pattern.slice(0, -1));
}

/** Every script that was put into a tab since the last reset, in order. */
export function injectedScripts(): readonly Injection[] {
  return injections;
}

/** Makes the fake browser as new: nothing stored, no tab, no badge, nothing injected. */
export function resetBrowser(): void {
  injections = [];
  fakeBrowser.reset();
}
