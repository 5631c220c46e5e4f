import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyEvidenceFiles } from '../../tools/verify-evidence';
import { bytesOf, chainWithMemos, fileOf } from '../reports/evidence-chain';
import { runTool } from './run-tool';

const { events, memos } = chainWithMemos(1);
const WHOLE = fileOf(events, memos);
const HEAD = events.at(-1)?.hash ?? '';
const CHANGED = WHOLE.replace('Partner 1', 'Partner 2');

let folder: string;
const at = (name: string) => join(folder, name);
const run = (...args: string[]) => runTool(verifyEvidenceFiles, args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'consent-lens-evidence-'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'whole.jsonl': WHOLE,
    'changed.jsonl': CHANGED,
    'mailed.jsonl': WHOLE.replaceAll('\n', '\r\n'),
    'marked.jsonl': `\uFEFF${WHOLE}`,
    'empty.jsonl': '',
    'latin.jsonl': Uint8Array.from([...bytesOf(WHOLE.slice(0, 40)), 0xfc]),
    'steering.jsonl': fileOf(events, undefined, { extension: '\u001b[2J\u202e' }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('wrong usage of verify-evidence', () => {
  test.each<[string, string[], string]>([
    ['no file', [], 'Give the files'],
    ['an unknown option', ['--jsno', 'x'], "Unknown option '--jsno'"],
    ['a hash that is none', ['--expect-head', 'abc', 'x'], '64 digits'],
    ['two hashes', ['--expect-head', HEAD, '--expect-head', HEAD, 'x'], 'once'],
    ['standard input twice', ['-', '-'], 'once'],
  ])('%s ends with 2 and a sentence, and nothing is printed', async (_, args, sentence) => {
    const { exitCode, out, err } = await run(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });

  test.each([
    ['missing.jsonl', 'no such file'],
    ['.', 'is a folder'],
  ])('a file that cannot be read ends with 2 and says why: %s', async (name, sentence) => {
    const { exitCode, err, out } = await run(at(name), at('whole.jsonl'));
    expect(exitCode).toBe(2);
    expect(err).toContain(sentence);
    // The others are checked all the same.
    expect(out).toContain('proven, complete and unchanged');
  });
});

describe('verify-evidence', () => {
  test('shows one page of help', async () => {
    const { exitCode, out } = await run('--help');
    expect(exitCode).toBe(0);
    expect(out.split('\n').length).toBeLessThan(40);
    expect(out.split('\n').filter((line) => line.length > 88)).toEqual([]);
    expect(out).toContain('cannot show that\n  nobody made the whole of it anew');
  });

  test('says what a whole file proves', async () => {
    const { exitCode, lines, err } = await run(at('whole.jsonl'));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(lines[0]).toBe(`${at('whole.jsonl')}: proven, complete and unchanged.`);
    expect(lines).toContain(`  head    ${HEAD}`);
    expect(lines).toContain('  memos   1');
  });

  test.each([
    ['changed.jsonl', 'Line 2: This event was changed after it was written.'],
    ['mailed.jsonl', 'Line 1: Its line ends were changed.'],
    ['marked.jsonl', 'Line 1: A byte order mark'],
    ['empty.jsonl', 'The file is empty.'],
    ['latin.jsonl', 'Line 1: It is not UTF-8'],
  ])('%s ends with 1 and says why and where', async (name, sentence) => {
    const { exitCode, out } = await run(at(name));
    expect(exitCode).toBe(1);
    expect(out).toContain(`NOT PROVEN. ${sentence}`);
  });

  test('prints one JSON object for each file', async () => {
    const { exitCode, lines } = await run('--json', at('whole.jsonl'), at('changed.jsonl'));
    expect(exitCode).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { proven: true, count: 2, memos: 1, last: { hash: HEAD } },
      { proven: false, line: 2, why: 'changed' },
    ]);
  });

  test('reads standard input as bytes', async () => {
    const chunks = [...bytesOf(WHOLE)].map((byte) => Uint8Array.of(byte));
    const { exitCode, out } = await runTool(verifyEvidenceFiles, ['-'], chunks);
    expect({ exitCode, start: out.slice(0, 9) }).toEqual({ exitCode: 0, start: '-: proven' });
  });

  test('accepts only a file with the event whose hash was noted', async () => {
    const noted = await run('--expect-head', HEAD.toUpperCase(), at('whole.jsonl'));
    expect(noted.exitCode).toBe(0);
    expect(noted.out).toContain('The noted hash is that of event 2.');
    const first = await run('--expect-head', events[0]?.hash ?? '', at('whole.jsonl'));
    expect(first.out).toContain('The noted hash is that of event 1.');
    const other = await run('--expect-head', 'f'.repeat(64), at('whole.jsonl'));
    expect(other.exitCode).toBe(1);
    expect(other.out).toContain('No event in it has the hash');
  });

  test('prints nothing that steers the terminal', async () => {
    const { exitCode, out } = await run(at('steering.jsonl'));
    expect(exitCode).toBe(0);
    expect(out).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
  });

  test('runs as a program, and its exit code is the outcome', () => {
    const tool = fileURLToPath(new URL('../../tools/', import.meta.url));
    const args = [`${tool}run.mjs`, `${tool}verify-evidence.ts`, 'changed.jsonl', 'whole.jsonl'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('changed.jsonl: NOT PROVEN');
    expect(stdout).toContain('whole.jsonl: proven');
  });
});
