import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.mjs';
import { nodeProblem, npmProblem } from '../../tools/setup.mjs';

const tools = fileURLToPath(new URL('../../tools', import.meta.url));
const isWindows = process.platform === 'win32';
const canApt = existsSync('/etc/debian_version');

let folder = '';

/** A clone whose only package is already there, with an empty PATH and no browser. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consent-lens-setup-'));
  for (const file of ['setup.mjs', 'find-chromium.mjs', 'run-command.mjs']) {
    cpSync(join(tools, file), join(folder, 'tools', file));
  }
  mkdirSync(join(folder, 'bin'));
  const packages = { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' } };
  write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  write('node_modules/one/package.json', '{}');
  write('.wxt/tsconfig.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
    program('chromium', 'exit 0');
    expect(setUp('--browser')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('refuses a CHROMIUM_PATH that is no program, before it installs anything', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    program('chromium', 'exit 0');
    const result = setUp('--browser', { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toMatch(
      /^CHROMIUM_PATH is set to \/nowhere\/chromium, which is not .*\n$/,
    );
  });

  test('does not look for a browser that was not asked for', () => {
    const result = setUp('', { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(result).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('runs npm ci with all output on stderr when a package is missing', () => {
    rmSync(join(folder, 'node_modules/one'), { recursive: true });
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
    const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    const other = { 'node_modules/other': { version: '1.0.0', optional: true } };
    write('package-lock.json', JSON.stringify({ packages: { ...packages, ...other } }));
    expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('says that there is no network, without trying every package', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    program('npm', 'echo "npm error code ENOTFOUND $*" >&2; exit 1');
    const { status, stdout, stderr } = setUp();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Installing packages .*\nThe packages could not be installed: .*\n$/);
    expect(stderr).toContain('cannot be reached');
  });

  test('does not take a failed npm ci for an installation, now or later', () => {
    rmSync(join(folder, 'node_modules/one'), { recursive: true });
    program('npm', 'if [ "$4" = ci ]; then echo broken; exit 1; fi');
    expect(setUp().stderr).toContain('broken\nThe packages could not be installed: npm ci failed');
    write('node_modules/one/package.json', '{}');
    expect(setUp().status).toBe(1);
  });

  test('says that npm is missing', () => {
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(setUp()).toMatchObject({ status: 1, stdout: '' });
    expect(setUp().stderr).toContain('npm, which comes with Node, was not found');
  });
});

// A machine with a browser in a usual place cannot show what happens without one.
const hasBrowser = findChromium({ PATH: '', HOME: '/nowhere' }) !== undefined;

describe.skipIf(isWindows || hasBrowser)('setup without a browser', () => {
  test('says what to install', () => {
    const result = setUp('--browser');
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toMatch(/^A Chromium browser is needed, .* Install it with .*\n$/);
  });

  test.skipIf(process.platform !== 'linux')('says why Chrome alone will not do', () => {
    program('google-chrome', 'exit 0');
    expect(setUp('--browser').stderr).toContain('only Google Chrome was found');
  });

  test.skipIf(!canApt)('installs the package as root or with sudo', () => {
    const file = join(folder, 'bin/chromium');
    const install = `echo '#!/bin/sh' > '${file}'; /bin/chmod +x '${file}'`;
    aptGet(`echo "apt-get $*"; case "$*" in *install*) ${install};; esac`);
    const result = setUp('--browser');
    expect(result).toMatchObject({ status: 0, stdout: '' });
    expect(result.stderr).toMatch(
      /^Installing Chromium .*\napt-get .* update\napt-get .* chromium\n$/,
    );
  });

  test.skipIf(!canApt)('says so when apt-get cannot', () => {
    aptGet('echo "Temporary failure resolving deb.example"; exit 100');
    const result = setUp('--browser');
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(
      'could not install Chromium: the package archive cannot be reached',
    );
  });
});

/** Runs the set-up with the folder's own programs and nothing else. */
function setUp(args = '', extra: NodeJS.ProcessEnv = {}) {
  const env = { PATH: join(folder, 'bin'), HOME: folder, ...extra };
  const script = join(folder, 'tools/setup.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    args === '' ? [script] : [script, args],
    { env, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

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

/** An apt-get that may be run by anyone, as by root or with a sudo that asks for no password. */
function aptGet(script: string): void {
  for (const name of ['env', 'sudo']) program(name, 'shift; exec "$@"');
  program('apt-get', script);
}

function program(name: string, script: string): void {
  write(`bin/${name}`, `#!/bin/sh\n${script}\n`, 0o755);
}

function write(file: string, content: string, mode = 0o644): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}
