// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import path from 'node:path';
import { findOnPath, isExecutable, isSnapStub, programFolders } from './find-program.mjs';

const names = ['firefox-esr', 'firefox'];

/**
 * The Firefox to use: FIREFOX_PATH and nothing else when it is set, otherwise the first one found.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) return isExecutable(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined;
  return [...onPath(env), ...usualPlaces(env)].find((file) => isExecutable(file) && !isSnap(file));
}

/**
 * Whether Firefox is here as a snap. That one has a temporary folder of its own, so it cannot see the
 * profile that a test makes for it.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function hasSnapFirefox(env = process.env) {
  return [...onPath(env), '/snap/bin/firefox'].some((file) => isExecutable(file) && isSnap(file));
}

/** @param {NodeJS.ProcessEnv} env */
function onPath(env) {
  return names.map((name) => findOnPath(name, env) || '').filter(Boolean);
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform !== 'win32') return [];
  return programFolders(env).map((base) => path.join(base, 'Mozilla Firefox', 'firefox.exe'));
}

/** @param {string} file */
function isSnap(file) {
  return file.startsWith('/snap/') || isSnapStub(file);
}
