// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findOnPath, isExecutable, isSnapStub, programFolders } from './find-program.mjs';

const programs = {
  win32: ['chrome.exe'],
  darwin: [
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
};

/**
 * The Chromium to use: CHROMIUM_PATH and nothing else when it is set, otherwise the first one found.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const candidates = [
    findOnPath('chromium', env) || '',
    findOnPath('chromium-browser', env) || '',
    ...playwrightBrowsers(env),
    ...usualPlaces(env),
  ].filter((file) => isExecutable(file) && !isSnapStub(file));
  // A snap may not read folders outside the home directory, so it is the last choice.
  return candidates.find((file) => !file.startsWith('/snap/')) || candidates[0];
}

/**
 * The name of an installed branded browser. Those ignore --load-extension, so they cannot be used.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findBranded(env = process.env) {
  const places = {
    'Google Chrome': ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Google/Chrome'],
    'Microsoft Edge': ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft/Edge'],
  };
  return Object.entries(places).find(([name, [app, folder]]) => {
    if (process.platform === 'darwin') return isExecutable(`/Applications/${app}`);
    if (process.platform === 'win32') {
      const program = folder.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
      return programFolders(env).some((base) =>
        isExecutable(path.join(base, folder, 'Application', program)),
      );
    }
    const command = name.toLowerCase().replace(' ', '-');
    return findOnPath(command, env) || findOnPath(`${command}-stable`, env);
  })?.[0];
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'darwin') return [`/Applications/${programs.darwin[1]}`];
  if (process.platform !== 'win32') return ['/snap/bin/chromium'];
  return programFolders(env).map((base) => path.join(base, 'Chromium/Application/chrome.exe'));
}

/**
 * What `npx playwright-core install chromium` has put on this machine, newest first.
 * @param {NodeJS.ProcessEnv} env
 */
function playwrightBrowsers(env) {
  const home = env.HOME || os.homedir();
  const caches = {
    darwin: path.join(home, 'Library/Caches'),
    win32: env.LOCALAPPDATA || path.join(home, 'AppData/Local'),
  };
  const cache = caches[process.platform] || env.XDG_CACHE_HOME || path.join(home, '.cache');
  const base = env.PLAYWRIGHT_BROWSERS_PATH || path.join(cache, 'ms-playwright');
  return list(base, /^chromium-\d+$/)
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .map((revision) => path.join(base, revision))
    .flatMap((folder) => list(folder, /^chrome-/).map((build) => path.join(folder, build)))
    .flatMap((folder) =>
      (programs[process.platform] || ['chrome']).map((program) => path.join(folder, program)),
    );
}

/** @param {string} folder @param {RegExp} pattern */
function list(folder, pattern) {
  try {
    return fs.readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    return [];
  }
}
