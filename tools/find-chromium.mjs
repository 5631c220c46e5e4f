// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const programs = {
  win32: ['chrome.exe'],
  darwin: [
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
};

/**
 * Whether this is a file that the user may run.
 * @param {string} file
 */
export function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * Where a program of this name lies on the PATH.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findOnPath(name, env = process.env) {
  const folders = (env.PATH || env.Path || '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

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
  ].filter((file) => isExecutable(file) && !isStub(file));
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

/** @param {NodeJS.ProcessEnv} env */
function programFolders(env) {
  return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter(Boolean);
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

/**
 * Ubuntu's chromium-browser is a script that only asks for the snap when that is not there.
 * @param {string} file
 */
function isStub(file) {
  if (path.basename(file) !== 'chromium-browser' || fs.statSync(file).size > 10000) return false;
  return fs.readFileSync(file, 'utf8').includes('/snap/bin/chromium');
}
