import { existsSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.mjs';
import { findFirefox } from '../../tools/find-firefox.mjs';
import { aptGet, inClone, program, setUp, useFreshClone } from './fresh-clone';

const isLinux = process.platform === 'linux';
const isWindows = process.platform === 'win32';
const canApt = existsSync('/etc/debian_version');
const all = { status: 0, stdout: '', stderr: '' };
const nothing = { PATH: '', HOME: '/nowhere' };

const BROWSERS = [
  {
    flag: '--browser',
    name: 'Chromium',
    program: 'chromium',
    variable: 'CHROMIUM_PATH',
    find: findChromium,
    problem: /^A Chromium browser is needed, and no Chromium was found\. Install it with .*\n$/,
  },
  {
    flag: '--firefox',
    name: 'Firefox',
    program: 'firefox-esr',
    variable: 'FIREFOX_PATH',
    find: findFirefox,
    problem: /^A Firefox is needed, and no Firefox was found\. Install it .*\n$/,
  },
];

useFreshClone();

describe.skipIf(isWindows).each(BROWSERS)('setup $flag', (browser) => {
  const { flag, name, problem, variable } = browser;

  test('says nothing when all is there', () => {
    program(browser.program, 'exit 0');
    expect(setUp(flag)).toEqual(all);
  });

  test('refuses a path that is no program, before it installs anything', () => {
    rmSync(inClone('node_modules'), { recursive: true });
    program(browser.program, 'exit 0');
    const result = setUp(flag, { [variable]: '/nowhere/program' });
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toMatch(
      new RegExp(`^${variable} is set to /nowhere/program, which is not an executable .*\\n$`),
    );
  });

  test('does not look for a browser that was not asked for', () => {
    const variables = Object.fromEntries(BROWSERS.map((one) => [one.variable, '/nowhere']));
    expect(setUp('', variables)).toEqual(all);
    program(browser.program, 'exit 0');
    expect(setUp(flag, { ...variables, [variable]: '' })).toEqual(all);
  });

  // A machine with the browser in a usual place cannot show what happens without one.
  describe.skipIf(browser.find(nothing) !== undefined)('without one', () => {
    test('says what to install', () => {
      const result = setUp(flag);
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toMatch(problem);
    });

    test.skipIf(!canApt)('installs the package as root or with sudo', () => {
      const file = inClone(`bin/${browser.program}`);
      const install = `echo '#!/bin/sh' > '${file}'; /bin/chmod +x '${file}'`;
      aptGet(`echo "apt-get $*"; case "$*" in *install*) ${install};; esac`);
      const result = setUp(flag);
      expect(result).toMatchObject({ status: 0, stdout: '' });
      expect(result.stderr.split('\n')).toEqual([
        `Installing ${name} (apt-get install ${browser.program}) …`,
        expect.stringMatching(/^apt-get .* update$/),
        expect.stringMatching(
          new RegExp(`^apt-get .* --no-install-recommends ${browser.program}$`),
        ),
        '',
      ]);
    });

    test.skipIf(!canApt)('says so when apt-get cannot', () => {
      aptGet('echo "Temporary failure resolving deb.example"; exit 100');
      const result = setUp(flag);
      expect(result).toMatchObject({ status: 1, stdout: '' });
      expect(result.stderr).toContain(
        `could not install ${name}: the package archive cannot be reached`,
      );
    });
  });
});

describe.skipIf(!isLinux)('setup with a browser that will not do', () => {
  test.skipIf(findChromium(nothing) !== undefined)('says why Chrome alone is none', () => {
    program('google-chrome', 'exit 0');
    expect(setUp('--browser').stderr).toContain('only Google Chrome was found');
  });

  test('says why the snap of Firefox is none', () => {
    program('firefox', 'exec /snap/bin/firefox "$@"');
    expect(setUp('--firefox').stderr).toContain('only the snap was found');
  });
});
