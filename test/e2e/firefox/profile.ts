import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A preference of Firefox, as on its page `about:config`. */
export type Preferences = Readonly<Record<string, boolean | number | string>>;

/** The folder in which one Firefox keeps everything. */
export type Profile = {
  readonly folder: string;
  /** The port on which this Firefox takes commands; undefined until it does. */
  marionettePort(): number | undefined;
  remove(): void;
};

/** Makes a temporary profile. Removed by `remove`, and at the latest when this process ends. */
export function createProfile(preferences: Preferences): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'consent-lens-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  const remove = () => {
    process.off('exit', remove);
    // Firefox's last writes can still be on their way when it is gone.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  process.on('exit', remove);
  return { folder, marionettePort: () => readPort(join(folder, 'MarionetteActivePort')), remove };
}

function readPort(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a Firefox of the tests needs. Marionette adds preferences of its own, which keep Firefox from
 * updating, reporting and asking questions.
 * @param proxy the port of the proxy that leads to the stand-in portal.
 * @param extensions the address that each extension has, by its id: otherwise chosen by chance.
 */
export function preferencesFor(
  proxy: number,
  extensions: Readonly<Record<string, string>>,
): Preferences {
  return {
    // Any free port: Firefox writes it into the profile.
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'extensions.webextensions.uuids': JSON.stringify(extensions),
    // The pages must not depend on the language and the colours of the machine.
    'intl.accept_languages': 'en-US, en',
    'intl.locale.requested': 'en-US',
    'layout.css.prefers-color-scheme.content-override': 1,
  };
}
