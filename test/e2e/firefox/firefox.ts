import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findFirefox } from '../../../tools/find-firefox.mjs';
import type { Marionette } from './marionette';
import { callOf } from './page-scripts';
import { startFirefox } from './process';
import { createProfile, type Preferences, preferencesFor } from './profile';
import { serveProxy } from './proxy';
import { oneAtATime, openTab, type Tab } from './tab';

/** A Firefox with the extension, in which every host name leads to the stand-in portal. */
export type Firefox = {
  /** Opens an address in a new tab. */
  open(url: string): Promise<Tab>;
  /** Opens the extension's popup in a new tab. */
  popup(): Promise<Tab>;
  /**
   * Runs a function in Firefox itself, with all its powers. It sees nothing of the test's file.
   * @returns what it returns, as JSON.
   */
  inBrowser<T, A extends unknown[]>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Ends Firefox for certain, and removes its profile. */
  close(): Promise<void>;
};

export type FirefoxOptions = {
  /** The folder of the built extension, or a zip of it. */
  readonly extension: string;
  /** The extension's id, as in its manifest. */
  readonly id: string;
  /** The port on which the stand-in portal serves HTTPS. */
  readonly port: number;
  /** Preferences beside those that every test has. */
  readonly preferences?: Preferences;
};

/** The host of the extension's own pages, which Firefox would otherwise choose by chance. */
const UUID = 'c0de0000-0000-4000-8000-000000000001';
/** In milliseconds. A page that never finishes must not hold up the tests for minutes. */
const PAGE_LOAD_TIMEOUT = 20_000;

/** @throws when there is no Firefox, or when the extension cannot be installed in it. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox: run "node tools/setup.mjs --firefox" first.');
  const extension = resolve(options.extension);
  if (!existsSync(extension)) throw new Error(`No ${extension}: "npm run build:firefox" makes it.`);

  const takeDown: (() => unknown)[] = [];
  const close = async () => {
    for (let undo = takeDown.pop(); undo; undo = takeDown.pop()) await undo();
  };
  try {
    const proxy = await serveProxy(options.port);
    takeDown.push(proxy.close);
    const fixed = preferencesFor(proxy.port, { [options.id]: UUID });
    const profile = createProfile({ ...fixed, ...options.preferences });
    takeDown.push(profile.remove);
    const { marionette, end } = await startFirefox(program, profile);
    takeDown.push(end);
    return { ...(await install(marionette, extension)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Installs the extension as a person does from `about:debugging`. Firefox grants the manifest's host
 * permissions with that, so nothing is granted here; `permissions.test.ts` would tell.
 */
async function install(marionette: Marionette, path: string): Promise<Omit<Firefox, 'close'>> {
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    timeouts: { pageLoad: PAGE_LOAD_TIMEOUT },
  });
  await marionette.send('Addon:Install', { path, temporary: true });
  const first = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
  const queue = oneAtATime();
  const open = (url: string) => openTab({ marionette, queue, home: first.value }, url);
  const inChrome = async (script: string, args: unknown[]) => {
    await marionette.send('WebDriver:SwitchToWindow', { handle: first.value, focus: false });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette
      .send<{ value: never }>('WebDriver:ExecuteScript', { script, args })
      .finally(() => marionette.send('Marionette:SetContext', { value: 'content' }));
  };
  return {
    open,
    popup: () => open(`moz-extension://${UUID}/popup.html`),
    inBrowser: async (script, ...args) => (await queue(() => inChrome(callOf(script), args))).value,
  };
}
