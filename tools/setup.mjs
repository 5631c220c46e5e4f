// Prepares a fresh clone: packages, and with --browser a Chromium. No packages and only syntax that
// Node 14 can read, so that an old Node gets a sentence and not a stack trace. Writes to stderr only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBranded, findChromium, findOnPath, isExecutable } from './find-chromium.mjs';
import { runCommand, stopOnSignals } from './run-command.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const offline =
  /\b(ENOTFOUND|EAI_AGAIN|ECONN\w+|E\w*TIMEDOUT|E\w+UNREACH|ERR_SOCKET\w*|FETCH_ERROR)\b|Could not resolve|Temporary failure resolving|Could not connect|Network is unreachable/;
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
  const missing = args.includes('--browser') && !findChromium();
  // What cannot be mended here is said before anything is downloaded.
  const apt = missing ? aptGet() : undefined;
  if (missing && (process.env.CHROMIUM_PATH || !apt)) return browserProblem();
  const problem = await installPackages();
  if (problem || !apt) return problem;
  return installChromium(apt);
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
    const result = await run(command, [...args, 'ci', ...ciFlags]);
    if (result.isMissing)
      return 'npm, which comes with Node, was not found: install it, then retry.';
    if (result.status !== 0 || !hasPackages()) return npmProblem(result.output);
  }
  if (fs.existsSync('.wxt/tsconfig.json')) return undefined;
  say('Generating types (wxt prepare) …');
  const result = await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
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

/** How apt-get may be run here without asking for a password, if it may. */
function aptGet() {
  if (!fs.existsSync('/etc/debian_version') || !findOnPath('apt-get')) return undefined;
  const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'DPkg::Lock::Timeout=60'];
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patience];
  if (process.getuid?.() === 0) return command;
  const canSudo = findOnPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  return canSudo ? ['sudo', '-n', ...command] : undefined;
}

/** @param {string[]} apt */
async function installChromium([command, ...apt]) {
  say('Installing Chromium (apt-get install chromium) …');
  // A broken list of some other archive need not matter: the installation decides.
  const update = await run(command, [...apt, 'update']);
  const args = ['install', '-y', '--no-install-recommends', 'chromium'];
  const install = await run(command, [...apt, ...args]);
  if (install.status === 0 && findChromium()) return undefined;
  const reason = offline.test(update.output + install.output)
    ? 'the package archive cannot be reached. Check the network'
    : 'its messages above say why';
  return `apt-get could not install Chromium: ${reason}. ${advice()}`;
}

function browserProblem() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !isExecutable(CHROMIUM_PATH)) {
    return `CHROMIUM_PATH is set to ${CHROMIUM_PATH}, which is not an executable file: correct it, or unset it to let the set-up look for Chromium.`;
  }
  const branded = findBranded();
  const found = branded
    ? `only ${branded} was found, which no longer loads extensions from the command line`
    : 'no Chromium was found';
  return `A Chromium browser is needed, and ${found}. ${advice()}`;
}

function advice() {
  const isDebian = fs.existsSync('/etc/debian_version');
  const apt = isDebian ? 'as root "apt-get install chromium" (Debian), or ' : '';
  return `Install it with ${apt}"npx playwright-core install chromium", or set CHROMIUM_PATH to the executable file of a Chromium, then run this command again.`;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return runCommand(command, args, { onOutput: (text) => process.stderr.write(text) });
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
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
