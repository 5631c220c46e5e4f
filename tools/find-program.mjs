// No packages and only syntax that Node 14 can read: the set-up imports this on a fresh clone.
import fs from 'node:fs';
import path from 'node:path';

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
 * Where Windows keeps its programs.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function programFolders(env) {
  return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']].filter(Boolean);
}

/**
 * Ubuntu's /usr/bin/chromium-browser and /usr/bin/firefox are scripts that only ask for the snap.
 * @param {string} file
 */
export function isSnapStub(file) {
  return fs.statSync(file).size < 10000 && fs.readFileSync(file, 'utf8').includes('/snap/bin/');
}
