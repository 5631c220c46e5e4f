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
  i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'en' },
  scripting: {
    ...fakeBrowser.scripting,
    executeScript: async (injection: Injection) => {
      injections.push(injection);
      return [];
    },
  },
};

/** Every script that was put into a tab since the last reset, in order. */
export function injectedScripts(): readonly Injection[] {
  return injections;
}

/** Makes the fake browser as new: nothing stored, no tab, no badge, nothing injected. */
export function resetBrowser(): void {
  injections = [];
  fakeBrowser.reset();
}
