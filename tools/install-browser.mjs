// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findBranded, findChromium } from './find-chromium.mjs';
import { findFirefox, hasSnapFirefox } from './find-firefox.mjs';
import { findOnPath, isExecutable } from './find-program.mjs';
import { offline, runAloud, say } from './say.mjs';

/**
 * A browser that tests run in.
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} kind with its article
 * @property {string} package of Debian
 * @property {string} variable that names the program to use
 * @property {string} elsewhere how to install it where there is no apt-get
 * @property {() => string | undefined} find
 * @property {() => string | undefined} useless what was found that will not do
 */

/** @type {Browser} */
const chromium = {
  name: 'Chromium',
  kind: 'A Chromium browser',
  package: 'chromium',
  variable: 'CHROMIUM_PATH',
  elsewhere: 'with "npx playwright-core install chromium"',
  find: findChromium,
  useless() {
    const branded = findBranded();
    if (!branded) return undefined;
    return `only ${branded} was found, which no longer loads extensions from the command line`;
  },
};

/** @type {Browser} */
const firefox = {
  name: 'Firefox',
  kind: 'A Firefox',
  package: 'firefox-esr',
  variable: 'FIREFOX_PATH',
  elsewhere: 'from https://www.mozilla.org/firefox/',
  find: findFirefox,
  useless() {
    if (!hasSnapFirefox()) return undefined;
    return 'only the snap was found, which cannot see the temporary profiles of the tests';
  },
};

/**
 * The browser that each argument of the set-up asks for.
 * @type {Record<string, Browser>}
 */
export const browsers = { '--browser': chromium, '--firefox': firefox };

/**
 * How apt-get may be run here without asking for a password, if it may.
 * @returns {string[] | undefined}
 */
export function aptGet() {
  if (!fs.existsSync('/etc/debian_version') || !findOnPath('apt-get')) return undefined;
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=60'];
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patience];
  if (process.getuid?.() === 0) return command;
  const canSudo = findOnPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return canSudo ? ['sudo', '-n', ...command] : undefined;
}

/**
 * Installs a browser from Debian's archive.
 * @param {Browser} browser
 * @param {string[]} apt as aptGet gives it
 * @returns {Promise<string | undefined>} the problem, if any
 */
export async function installBrowser(browser, [command, ...apt]) {
  say(`Installing ${browser.name} (apt-get install ${browser.package}) …`);
  // A broken list of some other archive need not matter: the installation decides.
  const update = await runAloud(command, [...apt, 'update']);
  const args = ['install', '-y', '--no-install-recommends', browser.package];
  const install = await runAloud(command, [...apt, ...args]);
  if (install.status === 0 && browser.find()) return undefined;
  const reason = offline.test(update.output + install.output)
    ? 'the package archive cannot be reached. Check the network'
    : 'its messages above say why';
  return `apt-get could not install ${browser.name}: ${reason}. ${advice(browser)}`;
}

/**
 * What to tell the person when a browser is missing and cannot be installed from here.
 * @param {Browser} browser
 */
export function browserProblem(browser) {
  const { kind, name, variable } = browser;
  const set = process.env[variable];
  if (set && !isExecutable(set)) {
    return `${variable} is set to ${set}, which is not an executable file: correct it, or unset it to let the set-up look for ${name}.`;
  }
  const found = browser.useless() || `no ${name} was found`;
  return `${kind} is needed, and ${found}. ${advice(browser)}`;
}

/** @param {Browser} browser */
function advice({ elsewhere, name, package: debian, variable }) {
  const isDebian = fs.existsSync('/etc/debian_version');
  const apt = isDebian ? `with "apt-get install ${debian}" as root (Debian), or ` : '';
  return `Install it ${apt}${elsewhere}, or set ${variable} to the executable file of a ${name}, then run this command again.`;
}
