import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeProblem, npmProblem } from '../../tools/setup.mjs';
import { inClone, program, setUp, useFreshClone, write } from './fresh-clone';

const isWindows = process.platform === 'win32';

useFreshClone();

describe('nodeProblem', () => {
  test.each(['v14.21.3', 'v18.20.8', 'v20.18.3', 'v21.7.3'])(
    'refuses %s in one sentence',
    (old) => {
      expect(nodeProblem(old)).toMatch(
        /^Consent Lens needs Node 20\.19 or newer .*: install .*\.$/,
      );
    },
  );

  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.1.0'])('accepts %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });
});

describe('npmProblem', () => {
  test.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT', 'ENETUNREACH', 'FETCH_ERROR'])(
    'sees in %s that there is no network',
    (code) => expect(npmProblem(`npm error code ${code}`)).toContain('cannot be reached'),
  );

  test('points at the messages when it knows no better', () => {
    expect(npmProblem('npm error code EWHATEVER')).toContain('its messages above say why');
  });
});

describe.skipIf(isWindows)('setup', () => {
  test('says nothing when all is there', () => {
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('runs npm ci with all output on stderr when a package is missing', () => {
    rmSync(inClone('node_modules/one'), { recursive: true });
    program('npm', npmThatInstalls());
    const result = setUp();
    expect(result).toMatchObject({ status: 0, stdout: '' });
    expect(result.stderr).toContain('Installing packages (npm ci) …\nadded 1 package\n');
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('runs npm ci when the lock file has changed', () => {
    const packages = { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-new' } };
    write('package-lock.json', JSON.stringify({ packages }));
    program('npm', npmThatInstalls());
    expect(setUp()).toMatchObject({ status: 0, stdout: '' });
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('forgives a missing package of another platform', () => {
    const { packages } = JSON.parse(readFileSync(inClone('package-lock.json'), 'utf8'));
    const other = { 'node_modules/other': { version: '1.0.0', optional: true } };
    write('package-lock.json', JSON.stringify({ packages: { ...packages, ...other } }));
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('says that there is no network, without trying every package', () => {
    rmSync(inClone('node_modules'), { recursive: true });
    program('npm', 'echo "npm error code ENOTFOUND $*" >&2; exit 1');
    const { status, stdout, stderr } = setUp();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Installing packages .*\nThe packages could not be installed: .*\n$/);
    expect(stderr).toContain('cannot be reached');
  });

  test('does not take a failed npm ci for an installation, now or later', () => {
    rmSync(inClone('node_modules/one'), { recursive: true });
    program('npm', 'if [ "$4" = ci ]; then echo broken; exit 1; fi');
    expect(setUp().stderr).toContain('broken\nThe packages could not be installed: npm ci failed');
    write('node_modules/one/package.json', '{}');
    expect(setUp().status).toBe(1);
  });

  test('says that npm is missing', () => {
    rmSync(inClone('node_modules'), { recursive: true });
    expect(setUp()).toMatchObject({ status: 1, stdout: '' });
    expect(setUp().stderr).toContain('npm, which comes with Node, was not found');
  });
});

/** An npm that does what the real one does at its end: it writes down what it has installed. */
function npmThatInstalls(): string {
  const node = `'${process.execPath}'`;
  const install = [
    "const fs = require('fs');",
    "const { packages } = JSON.parse(fs.readFileSync('package-lock.json'));",
    "delete packages[''];",
    "fs.mkdirSync('node_modules/one', { recursive: true });",
    "fs.writeFileSync('node_modules/one/package.json', '{}');",
    "fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));",
    "console.log('added 1 package');",
  ].join(' ');
  return `if [ "$4" = ci ]; then ${node} -e "${install}"; fi`;
}
