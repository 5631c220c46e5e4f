import { describe, expect, test } from 'vitest';
import { PORTAL_HOSTS } from '../../lib/data/hosts';
import { CONTENT_SCRIPTS } from '../../lib/extension/content-scripts';
import { exists } from '../conventions/files';

const filesOn = (kind: (typeof PORTAL_HOSTS)[number]['kind']) =>
  CONTENT_SCRIPTS.filter(({ kinds }) => kinds.includes(kind)).map(({ file }) => file);

describe('the content scripts', () => {
  test.each([
    ['admin-center', ['portal-data.js', 'portal-sentinel.js']],
    ['store', ['portal-sentinel.js']],
    ['signup', ['portal-sentinel.js']],
    ['partner-center', ['partner-center-sentinel.js']],
    ['sign-in', ['sign-in-sentinel.js']],
  ] as const)('on hosts of the kind %s are %j', (kind, files) => {
    expect(filesOn(kind)).toEqual(files);
  });

  test('leave no kind of host without one', () => {
    expect(PORTAL_HOSTS.filter(({ kind }) => filesOn(kind).length === 0)).toEqual([]);
  });

  test('on sign-in pages wait until the page has loaded and stay out of its world', () => {
    const there = CONTENT_SCRIPTS.filter(({ kinds }) => kinds.includes('sign-in'));
    expect(there.map(({ runAt, world }) => [runAt, world])).toEqual([
      ['document_idle', 'ISOLATED'],
    ]);
  });

  test('enter the page’s own world with one script, on admin centers alone', () => {
    const inside = CONTENT_SCRIPTS.filter(({ world }) => world === 'MAIN');
    expect(inside.map(({ file, kinds, runAt }) => [file, kinds, runAt])).toEqual([
      ['portal-data.js', ['admin-center'], 'document_start'],
    ]);
  });

  test.each(CONTENT_SCRIPTS.map(({ file }) => file))('%s is built from an entrypoint', (file) => {
    expect(exists(`entrypoints/${file.replace(/\.js$/, '.ts')}`)).toBe(true);
  });
});
