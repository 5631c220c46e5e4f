import { spawnSync } from 'node:child_process';
import { PassThrough, Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../tools/check-links';
import { CLEAR, DANGER, run } from './run-check-links';

async function answersTo(chunks: Iterable<string | Uint8Array>, ...args: string[]) {
  const { lines } = await run(['--json', ...args], chunks);
  return lines.map((line) => JSON.parse(line) as { link: string; verdict: string });
}

describe('wrong usage of check-links', () => {
  test.each([
    ['an unknown option', ['--jsno'], "Unknown option '--jsno'"],
    ['an unexpected argument', [CLEAR], 'Unexpected argument'],
    ['a value where none belongs', ['--json=yes'], "'--json'"],
    ['two ways to print', ['--csv', '--sarif'], 'one of --csv and --sarif'],
  ])('%s ends with 2 and a sentence, and nothing is printed', async (_, args, sentence) => {
    const { exitCode, out, err } = await run(args, [DANGER]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });

  test('a terminal as standard input ends with 2 and says where links are read from', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const errors = new PassThrough();
    const output = new PassThrough();
    expect(await checkLinks([], { input, output, errors })).toBe(2);
    expect(String(errors.read())).toContain('standard input');
    expect(output.read()).toBeNull();
  });
});

describe('check-links', () => {
  test.each([[['--help']], [['-h']], [['--json', '--help']]])('%j shows one page', async (args) => {
    const { exitCode, out, err } = await run(args, []);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('--json');
    expect(out).toContain('--text');
    expect(out.split('\n').length).toBeLessThan(40);
    expect(out.split('\n').filter((line) => line.length > 88)).toEqual([]);
    expect(out.match(/^[A-Z]+(?: [A-Z]+)*$/gm)).toEqual([
      ...['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'VERDICTS', 'EXIT STATUS', 'EXAMPLES'],
    ]);
  });

  test('exits with 1 when any link is danger, wherever it stands', async () => {
    expect((await run([], [`${DANGER}\n${CLEAR}\n`])).exitCode).toBe(1);
    expect((await run(['--json'], [`${CLEAR}\n${DANGER}`])).exitCode).toBe(1);
    expect((await run(['--json'], [CLEAR, '\nnonsense\n'])).exitCode).toBe(0);
  });

  test.each([
    ['nothing', '', []],
    ['one link without a newline', CLEAR, [CLEAR]],
    ['one link with one', `${CLEAR}\n`, [CLEAR]],
    ['a blank line alone', '\n', ['']],
    ['blank lines between and after', `\n${CLEAR}\n\n\n`, ['', CLEAR, '', '']],
    ['CRLF', `${CLEAR}\r\n\r\n${DANGER}\r\n`, [CLEAR, '', DANGER]],
    ['separators that end no line', `a\u2028b\u0085c\rd\n`, ['a\u2028b\u0085c\rd']],
    ['a byte order mark', Buffer.from(`\ufeff${CLEAR}\n`), [CLEAR]],
  ])('answers %s line by line', async (_, input, links) => {
    expect((await answersTo([input])).map(({ link }) => link)).toEqual(links);
  });

  test('reads characters and lines that are split between chunks', async () => {
    const bytes = Buffer.from('https://ä.example/\r\nö\n');
    const answers = await answersTo([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(answers.map(({ link }) => link)).toEqual(['https://ä.example/', 'ö']);
  });

  test('prints one object per link with the findings in English', async () => {
    const { lines } = await run(['--json'], [DANGER.replace('ResellerRel', 'IndirectResellerRel')]);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      link: DANGER.replace('ResellerRel', 'IndirectResellerRel'),
      flow: 'indirect-reseller',
      dap: 'requested',
      verdict: 'danger',
      partnerTenantId: '11111111-2222-4333-8444-555555555555',
      findings: [
        {
          check: 'dap-requested',
          severity: 'danger',
          text: 'The link asks for delegated admin privileges (DAP).',
          source: expect.stringMatching(/^https:/),
        },
        expect.objectContaining({ check: 'indirect-provider', severity: 'note' }),
      ],
    });
  });

  test('names the provider where the link does', async () => {
    const id = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
    const [answer] = await answersTo([CLEAR.replace('#', `&indirectCSPId=${id}#`)]);
    expect(answer).toMatchObject({ providerTenantId: id });
  });

  test('prints a readable line per link without --json', async () => {
    const { lines } = await run([], [`${DANGER}\n${CLEAR}\n\n`]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^danger +reseller .*delegated admin privileges.* https:/);
    expect(lines[1]).toMatch(/^clear +reseller /);
    expect(lines[2]).toMatch(/^not-consent +none .*\(no link\)$/);
  });

  test('lets no control character of a link through to a terminal', async () => {
    const { out } = await run([], ['https://x.example/\u001b]0;title\u0007\u009b31m\n']);
    expect(out.slice(0, -1)).not.toMatch(/\p{C}/u);
  });

  test('finds the links in free text with --text', async () => {
    const mail = `Hello,\nplease accept <${DANGER}>.\nOr: ${CLEAR}.\nThanks\n`;
    expect(await answersTo([mail], '--text')).toMatchObject([
      { link: DANGER, verdict: 'danger' },
      { link: CLEAR, verdict: 'clear' },
    ]);
    expect(await answersTo(['No links here.\n'], '--text')).toEqual([]);
  });

  test('answers ten thousand lines in order', { timeout: 60_000 }, async () => {
    const links = Array.from({ length: 10_000 }, (_, at) => `${CLEAR}&n=${at}`);
    const answers = await answersTo([links.join('\n')]);
    expect(answers.map(({ link }) => link)).toEqual(links);
  });

  test('waits for a slow reader instead of piling up what it has to say', async () => {
    let waiting = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        waiting = Math.max(waiting, output.writableLength);
        setImmediate(done);
      },
    });
    const input = Readable.from(Array.from({ length: 200 }, () => `${CLEAR}\n`));
    await checkLinks(['--json'], { input, output, errors: new PassThrough() });
    expect(waiting).toBeLessThan(5000);
  });

  test('ends quietly when its reader goes away', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const output = new Writable({ write: (_, __, done) => done(gone) });
    const errors = new PassThrough();
    const input = Readable.from([`${CLEAR}\n`, `${CLEAR}\n`]);
    expect(await checkLinks([], { input, output, errors })).toBe(141);
    expect(errors.read()).toBeNull();
  });

  test('prints nothing but JSON lines as a command', { timeout: 60_000 }, () => {
    const { status, stdout } = spawnSync(
      'npm',
      ['run', '--silent', 'check-links', '--', '--json'],
      {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        input: `${CLEAR}\n\n${DANGER}\n`,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const verdicts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(verdicts).toEqual(['clear', 'not-consent', 'danger']);
    expect(status).toBe(1);
  });
});
