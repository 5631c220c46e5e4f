import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLEAR, DANGER, run } from './run-check-links';

const MAILS = fileURLToPath(new URL('../fixtures/mails/', import.meta.url));
const BINARY = Buffer.alloc(2000, '\0\u0001\u0002');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-links-'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'docs/b.md': `# How to\n\n[accept](${DANGER})\n`,
    'docs/a/page.html': `<p>\n<a href="${CLEAR.replaceAll('&', '&amp;')}">accept</a>`,
    'docs/node_modules/c.md': DANGER,
    'docs/.git/d.md': DANGER,
    'docs/logo.png': BINARY,
    'clear.txt': CLEAR,
    'lying.html': `<a href="https://a.example/">${CLEAR.replaceAll('&', '&amp;')}</a>`,
    'nul.txt': DANGER.replace('DAP', 'D\0AP'),
    'latin1.txt': Buffer.from(`ü ${CLEAR}`, 'latin1'),
    'large.txt': '',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  truncateSync(path.join(folder, 'large.txt'), 50 * 1024 * 1024 + 1);
  symlinkSync(folder, path.join(folder, 'docs/loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (...args: string[]) => run(args, [], folder);
const jsonOf = async (...args: string[]) =>
  (await inFolder('--json', ...args)).lines.map((line) => JSON.parse(line));

describe('what cannot be read is told in a line, and the rest goes on', () => {
  test.each([
    ['a file that is not there', 'nosuch.md', 'check-links: nosuch.md: no such file\n'],
    ['a binary', 'docs/logo.png', 'check-links: docs/logo.png: is no text, not read\n'],
    ['a file over the limit', 'large.txt', 'check-links: large.txt: larger than 50 MB, not read\n'],
  ])('%s', async (_, name, line) => {
    const { exitCode, out, err } = await inFolder('--json', name, 'clear.txt');
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: line });
    expect(JSON.parse(out)).toMatchObject({ file: 'clear.txt', link: CLEAR, verdict: 'clear' });
  });

  test('a danger weighs more than what could not be read', async () => {
    expect((await inFolder('nosuch.md', 'docs/b.md')).exitCode).toBe(1);
  });

  test.each([
    ['NUL in a link', 'nul.txt', 'nul.txt: holds NUL characters, read all the same'],
    ['an old charset', 'latin1.txt', 'latin1.txt: not UTF-8, read as windows-1252'],
    ['an unknown one', `${MAILS}unknown-charset.eml`, 'eml:10: unknown charset "x-klingon", read'],
    ['a damaged mail', `${MAILS}broken.eml`, 'broken.eml:5: the mail is damaged here'],
  ])('%s is told, read, and no failure', async (_, name, line) => {
    const { exitCode, err, lines } = await inFolder(name);
    expect(err).toContain(line);
    expect(err.split('\n')).toHaveLength(2);
    expect(lines.length).toBeGreaterThan(0);
    expect(exitCode).toBe(lines.some((one) => one.includes('  danger')) ? 1 : 0);
  });
});

describe('files as arguments', () => {
  test('say file, line and column before what is said about each link', async () => {
    const [first, ...others] = await jsonOf('docs/b.md');
    expect(others).toEqual([]);
    expect(Object.keys(first).slice(0, 4)).toEqual(['file', 'line', 'column', 'link']);
    expect(first).toMatchObject({ file: 'docs/b.md', line: 3, column: 10, link: DANGER });
    const { lines } = await inFolder('docs/b.md');
    expect(lines[0]).toMatch(/^docs\/b\.md:3:10 {2}danger +reseller /);
  });

  test('a folder is searched whole and in order, without .git, node_modules and loops', async () => {
    const { exitCode, err, lines } = await inFolder('--json', 'docs');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['docs/a/page.html', 'docs/b.md']);
    expect(err).toBe('check-links: docs/logo.png: is no text, not read\n');
    expect(exitCode).toBe(1);
  });

  test('a binary met in a folder is told and no failure', async () => {
    expect((await inFolder('docs/a', 'docs/a')).exitCode).toBe(0);
    rmSync(path.join(folder, 'pictures'), { recursive: true, force: true });
    mkdirSync(path.join(folder, 'pictures'));
    writeFileSync(path.join(folder, 'pictures/a.png'), BINARY);
    const { exitCode, err } = await inFolder('pictures');
    expect({ exitCode, err }).toMatchObject({ exitCode: 0, err: expect.stringContaining('a.png') });
  });

  test('- is standard input, whole and by its kind', async () => {
    const page = `<!doctype html>\n<a href="${DANGER.replaceAll('&', '&amp;')}">x</a>`;
    const { lines } = await run(['--json', '-'], [page.slice(0, 30), Buffer.from(page.slice(30))]);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: '-', line: 2, column: 10, link: DANGER },
    ]);
  });

  test('--text takes every file as plain text', async () => {
    const [first] = await jsonOf('--text', 'docs/a/page.html');
    expect(first.link).toBe(CLEAR.replaceAll('&', '&amp;'));
  });

  test('a text that names another address than its link is a finding', async () => {
    const answers = await jsonOf('lying.html');
    expect(answers[0]).toMatchObject({
      verdict: 'danger',
      findings: [{ check: 'link-text', severity: 'danger' }],
    });
    expect(answers[1]).toMatchObject({ link: CLEAR, verdict: 'clear' });
  });

  test('the mail that Partner Center proposes: step 1 is not flagged, step 2 is', async () => {
    for (const name of ['invitation', 'invitation-base64']) {
      const answers = await jsonOf(`${MAILS}${name}.eml`);
      expect(answers).toMatchObject([
        { verdict: 'not-consent', findings: [] },
        { verdict: 'danger', flow: 'reseller', dap: 'requested' },
      ]);
    }
  });
});

describe('--csv', () => {
  test('prints a table that a spreadsheet reads, with CRLF', async () => {
    const { out } = await inFolder('--csv', 'docs/b.md');
    expect(out).toBe(
      'file,line,column,link,verdict,flow,dap,partner,provider,findings\r\n' +
        `docs/b.md,3,10,${DANGER},danger,reseller,requested,11111111-2222-4333-8444-555555555555,,` +
        'The link asks for delegated admin privileges (DAP).\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['="a",b', `"'=""a"",b"`],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
  ])('defuses and quotes the cell %s', async (link, cell) => {
    const { lines } = await run(['--csv'], [`${link}\n`]);
    expect(lines[1]).toMatch(/^,1,1,/);
    expect(lines[1]?.slice(5)).toBe(`${cell},not-consent,none,not-applicable,,,\r`);
  });

  test('knows lines and columns of standard input', async () => {
    const { lines } = await run(['--csv', '--text'], [`a\nsee ${CLEAR}\n`]);
    expect(lines[1]).toMatch(/^,2,5,https:/);
  });
});

test('ten thousand links of a file are answered in order', { timeout: 60_000 }, async () => {
  const links = Array.from({ length: 10_000 }, (_, at) => `${CLEAR}&n=${at}`);
  const { lines } = await run(['--json', '-'], [links.join('\n')]);
  expect(lines.map((line) => JSON.parse(line).link)).toEqual(links);
});
