import { describe, expect, test } from 'vitest';
import { findInHtml } from '../../../lib/links/find/html';
import { DANGER, EVIL, HOME, placed, written } from './found';

const ENCODED = DANGER.replaceAll('&', '&amp;');
const linksIn = (html: string) => findInHtml(html).map(({ link }) => link);

describe('in HTML no link is found in', () => {
  test.each([
    ['nothing', ''],
    ['tags without addresses', '<p class="https">Hello</p><a name="x">y</a><a href>z</a>'],
    ['addresses that only load something', `<link href="${EVIL}"><img src="${EVIL}">`],
    ['other schemes', '<a href="mailto:a@fabrikam.example">a</a><a href="tel:1">b</a>'],
    ['relative addresses without a base', '<a href="/Adminportal/Home">a</a><a href="#x">b</a>'],
    ['a meta tag that does not lead on', `<meta property="og:url" content="${EVIL}">`],
  ])('%s', (_, html) => {
    expect(linksIn(html)).toEqual([]);
  });
});

describe('in HTML a link is found once, and whole, as', () => {
  test.each([
    ['a link', `<a href="${ENCODED}">accept</a>`],
    ['a link in single quotes and capitals', `<A HREF='${ENCODED}'>accept</A>`],
    ['a link without quotes', `<a class=x href=${ENCODED}>accept</a>`],
    ['a link that is never closed', `<a href="${ENCODED}">accept`],
    ['a tag that is never closed', `<a href="${ENCODED}`],
    ['numbered entities', `<a href="${DANGER.replaceAll('&', '&#38;')}">x</a>`],
    ['an encoded first letter', `<a href="&#104;${DANGER.slice(1)}">x</a>`],
    ['a link that shows its address', `<a href="${ENCODED}">${ENCODED}</a>`],
    ['a link that shows its address cut', `<a href="${ENCODED}">${HOME}?invType=Res…</a>`],
    ['an image map', `<area href="${ENCODED}">`],
    ['a form', `<form action="${ENCODED}"></form>`],
    ['a button', `<button formaction="${ENCODED}">accept</button>`],
    ['a shape of Outlook’s', `<!--[if mso]><v:rect href="${ENCODED}">x</v:rect><![endif]-->`],
    ['a forwarding', `<meta content="0; url=${ENCODED}" http-equiv="Refresh">`],
    ['a frame', `<iframe src="${ENCODED}"></iframe>`],
    ['a script beside a tag', `<b onclick="open('${ENCODED}')">x</b>`],
    ['text', `<p>Open ${ENCODED}.</p>`],
    ['text with tags in it', `<p>Open ${HOME}<b>${ENCODED.slice(HOME.length)}</b>.</p>`],
    ['text with a place to break', ENCODED.replace('Home', 'Ho<wbr>me')],
    ['a script', `<script>location = "${DANGER}"</script>`],
    ['a comment', `<!-- ${DANGER} -->`],
    ['a comment that is never closed', `<!-- ${DANGER}`],
    ['an address relative to a base', `<base href="${HOME}"><a href="${DANGER.slice(27)}">x</a>`],
    ['an address without a scheme', `<a href="//${DANGER.slice(8)}">x</a>`],
    ['an address with line ends in it', `<a href="${ENCODED.replace('&', '\n\t&')}">x</a>`],
  ])('%s', (_, html) => {
    expect(linksIn(html)).toEqual([DANGER]);
  });

  test('one in a tag and one beside it', () => {
    expect(linksIn(`<a href="${HOME}">a</a>${EVIL}<br>${DANGER}`)).toEqual([HOME, EVIL, DANGER]);
  });
});

describe('in HTML a text that names another address is told for', () => {
  test.each([
    ['the whole text', HOME],
    ['a part of it', `Sign in at ${HOME} now`],
    ['a text with tags in it', 'https://admin.<b>microsoft</b>.com/'],
    ['a text with entities', 'https&colon;//admin&#46;microsoft.com/'],
    ['a text with characters that nobody sees', 'https://admin\u200b.micro\u00adsoft.com/'],
    ['a bare host name', 'admin.microsoft.com'],
    [
      'a portal among others',
      `https://www.fabrikam.example ${HOME}`.replace('www', 'admin-portal'),
    ],
  ])('%s', (_, text) => {
    const lies = findInHtml(`<a href="${EVIL}">${text}</a>`).filter((one) => one.mismatch);
    expect(lies).toMatchObject([
      { link: EVIL, mismatch: { kind: 'leaves-portal', shownHost: 'admin.microsoft.com' } },
    ]);
  });
});

test('in HTML every link has its own line and column, and ends where it is written to the end', () => {
  const html = `<p>\n  <a\n  href="${ENCODED}">${EVIL}</a>\n see ${ENCODED}, </p>`;
  const found = findInHtml(html);
  expect(placed(found)).toEqual([
    `3:9 ${DANGER}`,
    `3:${ENCODED.length + 11} ${EVIL}`,
    `4:6 ${DANGER}`,
  ]);
  expect(found.map((one) => written(html, one))).toEqual([ENCODED, EVIL, ENCODED]);
});

test('in HTML a link over several lines has no end', () => {
  const [found] = findInHtml(`<a href="${DANGER.replace('&', '\n&amp;')}">x</a>`);
  expect(found).toEqual({ link: DANGER, line: 1, column: 10, text: 'x' });
});
