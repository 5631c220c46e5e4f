import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, isCode, linesOf, SHIPPED, textOf } from './files';

const FOLDERS = ['entrypoints', 'components', 'lib', 'locales', 'test', 'tools', 'docs'];
const ALL = filesIn(...FOLDERS);
const CODE = ALL.filter((path) => isCode(path) && !path.startsWith('test/fixtures/'));

const LONGEST = 300;
const LONGEST_ENTRYPOINT = 60;
const MEDIAN = 80;

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

describe('files', () => {
  test('are named in lower case with hyphens', () => {
    const name = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;
    const odd = ALL.filter((path) => !name.test(basename(path)) && basename(path) !== 'README.md');
    expect(odd).toEqual([]);
  });

  test('are named for what they do', () => {
    const vague = /(?:^|[/.-])(?:utils?|helpers?|managers?|common|misc|shared)(?=[/.-])/;
    expect(ALL.filter((path) => vague.test(path))).toEqual([]);
  });

  test('are small', () => {
    expect(CODE.filter((path) => linesOf(path) > LONGEST)).toEqual([]);
    expect(median(SHIPPED.map(linesOf))).toBeLessThan(MEDIAN);
  });

  test('that start something only wire', () => {
    const long = SHIPPED.filter((path) => path.startsWith('entrypoints/')).filter(
      (path) => linesOf(path) > LONGEST_ENTRYPOINT,
    );
    expect(long).toEqual([]);
  });
});

describe('things to do later', () => {
  const notes = CODE.flatMap((path) =>
    [...textOf(path).matchAll(/\b(?:TODO|FIXME|XXX)\b.*/g)].map(([note]) => [path, note] as const),
  ).filter(([path]) => path !== 'test/conventions/files.test.ts');

  test('have a date that is still to come', () => {
    const today = new Date().toISOString().slice(0, 10);
    const late = notes.filter(([, note]) => {
      const date = /^TODO \[(\d{4}-\d\d-\d\d)\]: \S/.exec(note)?.[1];
      return date === undefined || date < today;
    });
    expect(late).toEqual([]);
  });
});
