import { describe, expect, test } from 'vitest';
import { findInMarkdown } from '../../../lib/links/find/markdown';
import { DANGER, EVIL, HOME, placed, written } from './found';

const linksIn = (text: string) => findInMarkdown(text).map(({ link }) => link);

describe('in Markdown no link is found in', () => {
  test.each([
    ['nothing', ''],
    ['brackets alone', '[a] [b][c] ![d] [](e) [f]: g'],
    ['a relative target', '[README.md](docs/README.md) [top](#top)'],
    ['other schemes', '[a](mailto:a@fabrikam.example) [b](javascript:alert(1))'],
  ])('%s', (_, text) => {
    expect(linksIn(text)).toEqual([]);
  });
});

describe('in Markdown a link is found once, and whole, as', () => {
  test.each([
    ['an inline link', `Please [accept](${DANGER}), thanks.`],
    ['an inline link with a title', `[accept](${DANGER} "our (first) invitation")`],
    ['an inline link in angle brackets', `[accept](<${DANGER}>)`],
    ['an inline link with space around', `[accept]( ${DANGER} )`],
    ['an inline link that is never closed', `[accept](${DANGER}`],
    ['a definition', `[accept][it]\n\n[it]: ${DANGER} "title"`],
    ['a definition in angle brackets', `[it]: <${DANGER}>`],
    ['an autolink', `<${DANGER}>`],
    ['a bare address', `Open ${DANGER}.`],
    ['a code span', `Open \`${DANGER}\`.`],
    ['a code span that shows a link', `\`[a](${DANGER})\``],
    ['fenced code', `\`\`\`html\n<a href="${DANGER}">x</a>\n\`\`\``],
    ['fenced code that never ends', `~~~\n${DANGER}`],
    ['a picture that is a link', `[![badge](badge.svg)](${DANGER})`],
    ['a picture’s source', `![badge](${DANGER})`],
    ['a text that is its own target', `[${DANGER}](${DANGER})`],
    ['a table', `| a | ${DANGER} |`],
    ['HTML', `<a class="b" href="${DANGER}">accept</a>`],
  ])('%s', (_, text) => {
    expect(linksIn(text)).toEqual([DANGER]);
    const [found] = findInMarkdown(text);
    expect(found && written(text, found)).toBe(DANGER);
  });

  test('a target with brackets of its own', () => {
    expect(linksIn('[a](https://fabrikam.example/x_(y)_(z)) and (b)')).toEqual([
      'https://fabrikam.example/x_(y)_(z)',
    ]);
  });

  test('a target with escapes, which are taken off', () => {
    const escaped = DANGER.replaceAll('&', '\\&');
    expect(linksIn(`[a](${escaped})`)).toEqual([DANGER]);
    expect(linksIn(`[${escaped}](${escaped})`)).toEqual([DANGER]);
  });

  test('a bare address with escapes, which is left as it stands', () => {
    const escaped = DANGER.replaceAll('&', '\\&');
    expect(linksIn(escaped)).toEqual([escaped]);
  });
});

describe('in Markdown a text that names another address is told for', () => {
  test.each([
    ['an inline link', `[${HOME}](${EVIL})`],
    ['a text with code', `[\`${HOME}\`](${EVIL})`],
    ['a link by reference', `[${HOME}][it]\n\n[It]: ${EVIL}`],
    ['a link by its own name', `[admin.microsoft.com]\n\n[admin.microsoft.com]: ${EVIL}`],
    ['HTML', `<a href="${EVIL}">${HOME}</a>`],
  ])('%s', (_, text) => {
    const lies = findInMarkdown(text).filter(({ mismatch }) => mismatch !== undefined);
    expect(lies).toMatchObject([{ link: EVIL, mismatch: { kind: 'leaves-portal' } }]);
  });

  test.each([
    ['code, which is no link', `\`[${HOME}](${EVIL})\``],
    ['an escaped bracket', `\\[${HOME}](${EVIL})`],
    ['a name of a file', `[README.md](${EVIL})`],
    ['a link by reference that says nothing', `[accept][it]\n\n[it]: ${EVIL}`],
  ])('and not for %s', (_, text) => {
    expect(findInMarkdown(text).filter(({ mismatch }) => mismatch !== undefined)).toEqual([]);
  });

  test('where the shown address is told too', () => {
    expect(placed(findInMarkdown(`See\n[${HOME}](${EVIL})`))).toEqual([
      `2:2 ${HOME}`,
      `2:${HOME.length + 4} ${EVIL}`,
    ]);
  });
});

test('in Markdown every link has its own line and column', () => {
  const text = `# Hello\r\n\r\n- [one](${DANGER})\r\n- ${EVIL} and <${HOME}>\r\n`;
  expect(placed(findInMarkdown(text))).toEqual([
    `3:9 ${DANGER}`,
    `4:3 ${EVIL}`,
    `4:${EVIL.length + 9} ${HOME}`,
  ]);
});
