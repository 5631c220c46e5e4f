import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../tools/catalogue/catalogue';
import type { CatalogueTexts } from '../../../tools/catalogue/catalogue-files';
import { runTool } from '../run-tool';
import { changed, inFolder, type Open, TEXTS } from './catalogue-folder';

/** Runs the command on a catalogue. @param args made once the folder of that catalogue is there. */
const run = (texts: CatalogueTexts, args: (folder: string) => string[]) =>
  inFolder(texts, (folder) =>
    runTool((given, streams) => catalogue(given, streams, folder), args(folder)),
  );

const FAULTY = changed('tasks', (json) => json.tasks[0].sources.push('ZZ'));
const OLDER = changed('roles', (json) => {
  json.roles[0].name = 'Agent Clerk';
  for (const source of json.sources) delete source.date;
});
const RENAMED = ['Agent Clerk is now called Agent ID Administrator.'];

describe('wrong usage of catalogue', () => {
  test.each<[string, string[], string]>([
    ['an unknown option', ['--dif', 'x'], "Unknown option '--dif'"],
    ['an argument', ['x'], 'Unexpected argument'],
    ['--diff without a value', ['--diff'], "'--diff"],
    ['both at once', ['--diff', 'x', '--write', 'y'], 'not both'],
  ])('%s ends with 2 and a sentence', async (_, args, sentence) => {
    const { exitCode, out, err } = await run(TEXTS, () => args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });

  test('--help shows one page', async () => {
    const { exitCode, out } = await run(TEXTS, () => ['--help']);
    expect(exitCode).toBe(0);
    for (const word of ['--write', '--diff', 'Exit code']) expect(out).toContain(word);
  });
});

describe('catalogue', () => {
  test('says what is in it', async () => {
    const { exitCode, lines } = await run(TEXTS, () => []);
    expect(exitCode).toBe(0);
    expect(lines[0]).toBe('The catalogue has no fault.');
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Roles: 145, /),
        'Tasks: 108',
        'Sets: 8',
        expect.stringMatching(/^Raw: role-actions\.json, \d+ bytes$/),
        expect.stringMatching(/^Packed: \d+ bytes/),
      ]),
    );
  });

  test('names a fault and ends with 1, but never so for a diff', async () => {
    const fault = 'tasks.json, "autopilot-register-csp-ui": there is no source ZZ.\n';
    expect(await run(FAULTY, () => [])).toMatchObject({ exitCode: 1, out: '', err: fault });
    const diff = await run(FAULTY, (folder) => ['--diff', folder]);
    expect(diff).toMatchObject({ exitCode: 2, out: '', err: fault });
  });
});

describe('--diff', () => {
  const snapshotIn = (folder: string) => join(folder, 'snapshot.json');
  const diffWith = (old: CatalogueTexts, place: (folder: string) => string) =>
    inFolder(old, (folder) => run(TEXTS, () => ['--diff', place(folder)]));

  test('of a catalogue with itself says that nothing has changed', async () => {
    const { exitCode, lines } = await run(TEXTS, (folder) => ['--diff', folder]);
    expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: ['Nothing has changed.'] });
  });

  test.each<[string, (folder: string) => string]>([
    ['a folder like lib/data', (folder) => folder],
    ['a project', (folder) => join(folder, '../..')],
  ])('tells what changed since %s whose sources had no dates', async (_, place) => {
    const { exitCode, lines } = await diffWith(OLDER, place);
    expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: RENAMED });
  });

  test('tells what changed since a snapshot that --write made', async () => {
    const dated = changed('roles', (json: Open) => {
      json.roles[0].name = 'Agent Clerk';
    });
    await inFolder(dated, async (folder) => {
      const write = (args: string[], streams: Parameters<typeof catalogue>[1]) =>
        catalogue(args, streams, folder);
      const written = await runTool(write, ['--write', snapshotIn(folder)]);
      expect(written).toMatchObject({ exitCode: 0, out: '', err: '' });
      expect(JSON.parse(readFileSync(snapshotIn(folder), 'utf8'))).toMatchObject({ snapshot: 1 });
      const { exitCode, lines } = await run(TEXTS, () => ['--diff', snapshotIn(folder)]);
      expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: RENAMED });
    });
  });

  test.each<[string, (folder: string) => void, string, RegExp]>([
    ['nothing', () => {}, 'none.json', /none\.json cannot be used: ENOENT/],
    [
      'no JSON',
      (folder) => writeFileSync(join(folder, 'cut.json'), '{'),
      'cut.json',
      /cut\.json cannot be used: it is not JSON\.$/,
    ],
    ['no snapshot', () => {}, 'tasks.json', /it is no snapshot that --write made\.$/],
    [
      'a folder without its tasks',
      (folder) => rmSync(join(folder, 'tasks.json')),
      '.',
      /cannot be used: ENOENT.*tasks\.json/,
    ],
  ])('ends with 2 and a sentence where OLD is %s', async (_, prepare, place, sentence) => {
    await inFolder(TEXTS, async (folder) => {
      prepare(folder);
      const { exitCode, out, err } = await run(TEXTS, () => ['--diff', join(folder, place)]);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
      expect(err.trimEnd()).toMatch(sentence);
    });
  });

  test('and --write end with 2 where the file cannot be written', async () => {
    const { exitCode, err } = await run(TEXTS, (folder) => ['--write', folder]);
    expect(exitCode).toBe(2);
    expect(err).toContain('cannot be used');
  });
});
