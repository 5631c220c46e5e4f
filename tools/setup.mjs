// Prepares a fresh clone: packages, with --browser a Chromium, with --firefox a Firefox. No packages and
// only syntax that Node 14 can read, so that an old Node gets a sentence and not a stack trace. Writes to
// stderr only.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptGet, browserProblem, browsers, installBrowser } from './install-browser.mjs';
import { runCommand, stopOnSignals } from './run-command.mjs';
import { offline, runAloud, say } from './say.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const npmProblems = [
  [offline, 'the npm registry cannot be reached. Check the network or the proxy settings'],
  [/CERT|ISSUER/, 'Node does not trust the certificate of the npm registry. Set npm\'s "cafile"'],
  [/\bE40[13]\b/, 'the npm registry refuses access. Check the login in your .npmrc'],
  [/\bENOSPC\b/, 'the disk is full. Make room'],
  [/\b(EACCES|EPERM|EROFS)\b/, `${root} or the npm cache cannot be written. Check their owner`],
  [/\bEUSAGE\b/, 'package.json and package-lock.json do not match. Run "npm install" once'],
];
// Under `npm run --silent` npm would say nothing, and production settings would leave out the tools.
const npmFlags = ['--loglevel=error', '--no-audit', '--no-fund'];
const ciFlags = [
  '--include=dev',
  '--include=optional',
  '--fetch-retries=1',
  '--fetch-timeout=30000',
];
const pingFlags = ['--fetch-retries=0', '--fetch-timeout=10000'];

/**
 * Why this version of Node cannot be used, if so.
 * @param {string} version as in process.version
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number);
  // Vite 8 breaks on the odd version 21, which had its last update in 2024.
  if ((major > 20 && major !== 21) || (major === 20 && minor >= 19)) return undefined;
  return `Consent Lens needs Node 20.19 or newer (21 will not do), and this is Node ${version.replace('v', '')}: install a newer one from https://nodejs.org and try again.`;
}

/**
 * What to tell the user when npm ci failed.
 * @param {string} output everything npm printed
 */
export function npmProblem(output) {
  const known = npmProblems.find(([pattern]) => pattern.test(output));
  const reason = known ? known[1] : 'npm ci failed, and its messages above say why. Mend that';
  return `The packages could not be installed: ${reason}, then run this command again.`;
}

/** @param {string[]} args @returns {Promise<string | undefined>} the problem, if any */
async function setUp(args) {
  const old = nodeProblem(process.version);
  if (old) return old;
  const missing = args.map((arg) => browsers[arg]).filter((browser) => browser && !browser.find());
  // What cannot be mended here is said before anything is downloaded.
  const apt = missing.length > 0 ? aptGet() : undefined;
  const hopeless = missing.find(({ variable }) => process.env[variable] || !apt);
  if (hopeless) return browserProblem(hopeless);
  const problem = await installPackages();
  if (problem || !apt) return problem;
  for (const browser of missing) {
    const failure = await installBrowser(browser, apt);
    if (failure) return failure;
  }
  return undefined;
}

async function installPackages() {
  if (!hasPackages()) {
    say('Installing packages (npm ci) …');
    // Whatever happens from here on, only npm's own last step may say again that all is there.
    fs.rmSync('node_modules/.package-lock.json', { force: true });
    const [command, ...args] = [...npm(), ...npmFlags];
    // Without a network npm ci tries every package in turn, for minutes: one question tells first.
    const ping = await runCommand(command, [...args, 'ping', ...pingFlags]);
    if (offline.test(ping.output)) return npmProblem(ping.output);
    const result = await runAloud(command, [...args, 'ci', ...ciFlags]);
    if (result.isMissing)
      return 'npm, which comes with Node, was not found: install it, then retry.';
    if (result.status !== 0 || !hasPackages()) return npmProblem(result.output);
  }
  if (fs.existsSync('.wxt/tsconfig.json')) return undefined;
  say('Generating types (wxt prepare) …');
  const result = await runAloud(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  if (result.status === 0) return undefined;
  return 'WXT could not generate its types (wxt prepare); its messages above say why.';
}

/** Whether node_modules holds what the lock file asks for, whole. */
function hasPackages() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  const isWhole = Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    if (folder === '') return true;
    const found = installed[folder];
    if (!found || found.ideallyInert) return optional === true;
    const isSame = found.version === version && found.integrity === integrity;
    return isSame && fs.existsSync(path.join(folder, 'package.json'));
  });
  return isWhole && Object.keys(installed).every((folder) => folder in wanted);
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The npm that runs this script, or else the one on the PATH. */
function npm() {
  const { npm_execpath } = process.env;
  const isNpm = npm_execpath && /npm-cli\.c?js$/.test(npm_execpath) && fs.existsSync(npm_execpath);
  return isNpm ? [process.execPath, npm_execpath] : ['npm'];
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  stopOnSignals();
  process.chdir(root);
  setUp(process.argv.slice(2))
    .catch((error) => `The set-up failed: ${error.message}.`)
    .then((problem) => {
      if (problem) say(problem);
      process.exitCode = problem ? 1 : 0;
    });
}
