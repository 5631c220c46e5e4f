import { describe, expect, test } from 'vitest';
import { assessLinksIn } from '../../lib/checks/assess-text';
import { findLinks } from '../../lib/links/find-links';

const LINK = 'https://admin.microsoft.com/?invType=Administration#/partners/invitation';
const BARE = LINK.slice('https://'.length);

describe('findLinks', () => {
  test.each([
    ['nothing', ''],
    ['words', 'Please accept the link from your partner.'],
    ['a portal by its name alone', 'Open admin.microsoft.com, then sign in.'],
    ['other schemes', 'javascript:alert(1) mailto:a@example.org ftp://example.org/x'],
    [
      'a portal in another address',
      'ftp://admin.microsoft.com/x evil.example/admin.microsoft.com/x',
    ],
    ['a portal behind an @', 'x@admin.microsoft.com/x'],
    ['a host that only ends like a portal', 'my-admin.microsoft.com/x'],
  ])('finds no link in %s', (_, text) => {
    expect(findLinks(text)).toEqual([]);
  });

  test.each([
    ['alone', LINK],
    ['a sentence', `Accept ${LINK}.`],
    ['a question', `Is it ${LINK}?!`],
    ['angle brackets', `<${LINK}>`],
    ['round brackets', `(see ${LINK})`],
    ['Markdown', `[accept](${LINK}), please`],
    ['bold Markdown', `**${LINK}**`],
    ['HTML', `<a href="${LINK}">here</a>`],
    ['HTML with single quotes', `<a href='${LINK}'>here</a>`],
    ['English quotes', `“${LINK}”.`],
    ['German quotes', `„${LINK}“, bitte`],
    ['guillemets', `»${LINK}«`],
    ['a Japanese sentence', `リンク：${LINK}。`],
    ['a table', `| ${LINK}|`],
    ['a no-break space', `Link:\u00a0${LINK}\u00a0here`],
    ['several lines', `Hello\r\n${LINK}\r\nBye`],
  ])('finds a link in %s', (_, text) => {
    expect(findLinks(text)).toEqual([LINK]);
  });

  test.each([
    ['brackets of its own', 'https://example.org/a(b)'],
    ['square brackets of its own', 'https://example.org/[a]'],
    ['capitals', 'HTTPS://ADMIN.MICROSOFT.COM/'],
    ['entities', LINK.replace('#', '&amp;DAP=true#')],
    ['a second link stuck to it', LINK + LINK],
    ['an ellipsis, which says that it is cut', `${LINK}…`],
  ])('keeps a link with %s whole', (_, link) => {
    expect(findLinks(`See ${link} now`)).toEqual([link]);
  });

  test('finds a portal that lost its scheme', () => {
    expect(findLinks(`Please open ${BARE}, then accept.`)).toEqual([BARE]);
  });

  test('keeps order and repetitions', () => {
    expect(findLinks(`${LINK} https://b.example/ ${LINK}`)).toEqual([
      LINK,
      'https://b.example/',
      LINK,
    ]);
  });

  test('answers on text that is made to be slow', () => {
    const hosts = 'admin.microsoft.com'.repeat(20_000);
    expect(findLinks(hosts)).toEqual([]);
    expect(findLinks(`https://${')'.repeat(200_000)}`)).toEqual(['https://']);
  });
});

describe('assessLinksIn', () => {
  test.each([[''], ['  \n '], ['no link here']])('says nothing about %j', (text) => {
    expect(assessLinksIn(text)).toEqual([]);
  });

  test('tries text without an address as one link', () => {
    expect(assessLinksIn(' //example.org/?invType=Administration ')).toMatchObject([
      { assessment: { verdict: 'cannot-tell' } },
    ]);
  });

  test('answers each link once', () => {
    const found = assessLinksIn(`${LINK} and ${LINK}`);
    expect(found).toMatchObject([{ link: LINK, assessment: { verdict: 'danger' } }]);
  });
});
