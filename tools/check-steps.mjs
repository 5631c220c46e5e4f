// The steps that a check is made of, and its summary. Temporary files of the steps are all in one folder.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand, stopOnSignals } from './run-command.mjs';

// So that none stays behind when a step is killed.
const temporary = mkdtempSync(join(tmpdir(), 'consent-lens-check-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 10 }));

const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
};

/** @type {string[]} */
const failed = [];
const counts = { passed: 0, failed: 0 };

/**
 * Runs a whole check from the project's folder. Names every failed step, and says on the last line how many
 * tests passed and failed; any failed step makes the exit code 1.
 * @param {() => Promise<void>} check
 */
export async function runCheck(check) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary;
  // The output is read in logs as often as on a terminal.
  process.env.NO_COLOR = '1';
  delete process.env.FORCE_COLOR;
  stopOnSignals();
  await check();
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/**
 * Runs the tests of one vitest project and counts them.
 * @param {string} project
 * @param {{ isLive?: boolean }} [options]
 */
export async function tests(project, options) {
  const file = join(temporary, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = ['vitest', 'run', '--project', project, ...reporters];
  const isGood = await step(project, command, options);
  const { passed, failed } = countTests(file);
  counts.passed += passed;
  // A run that broke before or beside its tests is not "0 failed".
  counts.failed += isGood ? failed : Math.max(failed, 1);
}

/**
 * Runs one of the programs and prints its output whole, under its name and time, or as it comes.
 * @param {string} name
 * @param {[keyof typeof programs, ...string[]]} command
 * @param {{ isLive?: boolean }} [options]
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(name, [program, ...args], { isLive = false } = {}) {
  const start = performance.now();
  if (isLive) console.log(`── ${name} …`);
  const onOutput = isLive ? (text) => process.stdout.write(text) : undefined;
  const result = await runCommand(process.execPath, [programs[program], ...args], { onOutput });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const isGood = result.status === 0;
  if (!isGood) failed.push(name);
  console.log(`── ${name}: ${isGood ? 'passed' : 'FAILED'} in ${seconds} s`);
  console.log(isLive ? '' : `${result.output.trim()}\n`);
  return isGood;
}

/**
 * Says that tests could not be run, which counts as one failed test.
 * @param {string} name
 * @param {string} reason
 */
export function skip(name, reason) {
  failed.push(name);
  counts.failed += 1;
  console.log(`── ${name}: not run, ${reason}\n`);
}

/**
 * A test file that could not even be loaded counts as one failed test.
 * @param {string} file vitest's JSON report
 */
function countTests(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      (result) => result.status === 'failed' && !result.assertionResults.some(isFailed),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {{ status: string }} result */
function isFailed({ status }) {
  return status === 'failed';
}
