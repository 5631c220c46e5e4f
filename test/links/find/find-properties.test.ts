import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn } from '../../../lib/links/find/find-in';
import type { ContentKind } from '../../../lib/links/find/found-link';
import { FIXED } from '../mutations';
import { bytes, DANGER, EVIL, foundIn, HOME } from './found';

const NAMES: Readonly<Record<ContentKind, string>> = {
  text: 'a.txt',
  markdown: 'a.md',
  html: 'a.html',
  csv: 'a.csv',
  mail: 'a.eml',
};
const KINDS = Object.keys(NAMES) as ContentKind[];

/** Pieces of all kinds of content in any order. */
const debris = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '(',
          ')',
          '](',
          '<',
          '>',
          '`',
          '```\n',
          '~~~\n',
          '\\',
          '!',
          ']:',
          '"',
          "'",
          '\n',
        ],
        ...[
          '<a href=',
          '<a href="',
          '</a>',
          '<b>',
          '<!--',
          '-->',
          '<script>',
          '<base href="',
          '&amp;',
        ],
        ...[
          ',',
          ';',
          '\t',
          '""',
          'sep=',
          'From: a\n',
          'Content-Type: ',
          'multipart/mixed; boundary=b',
        ],
        ...[
          '\n--b\n',
          '\n--b--\n',
          'message/rfc822',
          '\n\n',
          '=?utf-8?Q?',
          '?=',
          '=\n',
          '\0',
          '\ud800',
        ],
        ...['Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\n'],
        ...[DANGER, EVIL, HOME, 'https://', 'http', 'admin.microsoft.com/'],
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever the content', () => {
  test('every kind is answered, with places that lie in the file', async () => {
    await fc.assert(
      fc.asyncProperty(debris, fc.constantFrom(...KINDS), async (text, kind) => {
        const lines = text.split('\n');
        const { links } = await foundIn(text, NAMES[kind]);
        for (const { line, column, endColumn = column } of links) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(endColumn).toBeGreaterThanOrEqual(column);
          expect(endColumn - 1).toBeLessThanOrEqual((lines[line - 1] ?? '').length);
        }
      }),
      { ...FIXED, numRuns: 1500 },
    );
  });

  test('bytes in any order are answered or told as no text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...KINDS),
        async (content, kind) => {
          const found = await findIn(content, NAMES[kind]);
          expect(found.ok || found.error === 'binary').toBe(true);
        },
      ),
      { ...FIXED, numRuns: 600 },
    );
  });
});

describe('nothing is lost', () => {
  /** An address that every kind writes as it is: no character of it means anything there. */
  const plain = fc
    .tuple(fc.constantFrom('contoso', 'fabrikam'), fc.stringMatching(/^[a-z0-9]{1,12}$/))
    .map(([name, path]) => `https://${name}.example/${path}`);
  const words = fc.stringMatching(/^[a-z ]{0,20}$/);

  test('every kind finds the addresses of plain text, in order', async () => {
    const texts = fc.array(fc.tuple(words, plain), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...KINDS), async (pieces, kind) => {
        const body = pieces.map(([before, link]) => `${before} ${link}`).join('\n');
        const text = kind === 'mail' ? `From: a@contoso.example\n\n${body}` : body;
        const { links } = await foundIn(text, NAMES[kind]);
        expect(links.map(({ link }) => link)).toEqual(pieces.map(([, link]) => link));
      }),
      { ...FIXED, numRuns: 300 },
    );
  });
});

describe('a hostile megabyte costs no more for each character than twenty kilobytes do', () => {
  const filled = (piece: string, length: number, start = '') =>
    start + piece.repeat(Math.ceil((length - start.length) / piece.length));
  const MULTIPART = 'From: a\nContent-Type: multipart/mixed; boundary=b\n\n';

  test.each<[ContentKind, string, string?]>([
    ['text', DANGER],
    ['text', 'https://'],
    ['text', `https://a.example/${'.'.repeat(50)}`],
    ['markdown', '['],
    ['markdown', '[a]('],
    ['markdown', '[a](<'],
    ['markdown', '[a](( '],
    ['markdown', '![a](b)'],
    ['markdown', '`` ``` ` '],
    ['markdown', '[x]: https://a.example/\n[x]\n'],
    ['markdown', `[${HOME}](${EVIL}) `],
    ['markdown', ']'],
    ['markdown', '\\'],
    ['html', '<a href='],
    ['html', '<a href="x" '],
    ['html', `<a href="${EVIL}">${HOME}<b>`],
    ['html', '<i></b>'],
    ['html', '&amp;'],
    ['html', '<!--[if <!--'],
    ['html', `<!--[if mso]><a href="${EVIL}">`],
    ['html', '<'],
    ['csv', '"'],
    ['csv', '","'],
    ['csv', `${DANGER};`],
    ['mail', '--b\n\nx\n', MULTIPART],
    ['mail', '--b\nContent-Type: multipart/mixed; boundary=c\n\n', MULTIPART],
    ['mail', '--b\nContent-Transfer-Encoding: base64\n\nQUFB\n', MULTIPART],
    ['mail', 'Content-Type: message/rfc822\n\n', 'From: a\n'],
    ['mail', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n', 'From: a\n'],
    ['mail', 'Subject: =?utf-8?Q?x?=\n', 'From: a\n'],
    ['mail', ' x;charset="', 'From: a\nContent-Type: text/html;'],
    ['mail', '=', 'From: a\nContent-Transfer-Encoding: quoted-printable\n\n'],
  ])('%s full of %j', { timeout: 120_000 }, async (kind, piece, start) => {
    const time = async (length: number, times: number) => {
      const content = bytes(filled(piece, length, start));
      const before = performance.now();
      for (let run = 0; run < times; run += 1) await findIn(content, NAMES[kind]);
      return performance.now() - before;
    };
    await time(20_000, 5);
    // The same number of bytes: linear work takes about as long, square work fifty times as long.
    const inPieces = Math.max(50, await time(20_000, 50));
    expect((await time(1_000_000, 1)) / inPieces).toBeLessThan(15);
  });
});
