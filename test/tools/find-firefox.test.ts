import { describe, expect, test } from 'vitest';
import { findFirefox, hasSnapFirefox } from '../../tools/find-firefox.mjs';
import { inClone, program, useFreshClone, write } from './fresh-clone';

useFreshClone();

const found = (extra: NodeJS.ProcessEnv = {}) => findFirefox({ PATH: inClone('bin'), ...extra });

describe.skipIf(process.platform !== 'linux')('findFirefox', () => {
  test('finds nothing where there is nothing', () => {
    expect(found()).toBeUndefined();
    expect(hasSnapFirefox({ PATH: inClone('bin') })).toBe(false);
  });

  test('takes no folder and no file that may not be run', () => {
    write('bin/firefox', 'no program');
    write('bin/firefox-esr/firefox-esr', '');
    expect(found()).toBeUndefined();
  });

  test('takes FIREFOX_PATH and nothing else when it is set', () => {
    program('firefox', 'exit 0');
    program('mine', 'exit 0');
    expect(found({ FIREFOX_PATH: inClone('bin/mine') })).toBe(inClone('bin/mine'));
    expect(found({ FIREFOX_PATH: '/nowhere/firefox' })).toBeUndefined();
  });

  test('takes the extended support release first, which the set-up installs', () => {
    program('firefox', 'exit 0');
    expect(found()).toBe(inClone('bin/firefox'));
    program('firefox-esr', 'exit 0');
    expect(found()).toBe(inClone('bin/firefox-esr'));
  });

  test('passes over the script that only starts the snap', () => {
    program('firefox', 'exec /snap/bin/firefox "$@"');
    expect(found()).toBeUndefined();
    expect(hasSnapFirefox({ PATH: inClone('bin') })).toBe(true);
    program('firefox-esr', 'exit 0');
    expect(found()).toBe(inClone('bin/firefox-esr'));
  });
});
