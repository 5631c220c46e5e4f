import { beforeEach, describe, expect, test } from 'vitest';
import { openLinksPage, takeHanded } from '../../lib/extension/handed-links';
import { asMarkup } from '../../lib/extension/omnibox';
import { pageOf } from '../../lib/extension/workbench-page';
import browser, { resetBrowser } from './fake-browser';

const TEXT = 'https://admin.microsoft.com/?DAP=true';
beforeEach(resetBrowser);

const opened = async () => {
  const tabs = await browser.tabs.query({});
  return new URL(tabs.at(-1)?.url ?? 'about:blank');
};

describe('a text that is handed over', () => {
  test('is in the storage and in no address', async () => {
    await openLinksPage(TEXT);
    const { pathname, hash, href } = await opened();
    expect(pathname).toBe('/workbench.html');
    expect(hash).toMatch(/^#links\/[0-9a-f-]{36}$/);
    expect(href).not.toContain('DAP');
    expect(Object.values(await browser.storage.session.get(null))).toEqual([TEXT]);
  });

  test('can be taken once', async () => {
    await openLinksPage(TEXT);
    const { hash } = await opened();
    expect(await takeHanded(hash)).toBe(TEXT);
    expect(await takeHanded(hash)).toBeUndefined();
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  test('that is no text is not taken', async () => {
    const id = '9da9c0de-7e57-4ccc-8ddd-000000000100';
    await browser.storage.session.set({ [`handed-${id}`]: { link: TEXT } });
    expect(await takeHanded(`#links/${id}`)).toBeUndefined();
  });

  test.each(['', '#links', '#hosts', '#links/ledger', '#links/../x'])(
    'is not looked for at %j',
    async (hash) => {
      expect(await takeHanded(hash)).toBeUndefined();
    },
  );

  test('may be none: then the page opens alone', async () => {
    await openLinksPage();
    expect((await opened()).hash).toBe('#links');
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});

test.each([
  ['', 'partners'],
  ['#partners', 'partners'],
  ['#hosts', 'hosts'],
  ['#links', 'links'],
  ['#links/9da9c0de', 'links'],
  ['#elsewhere', 'partners'],
])('the address %j names the page %s', (hash, page) => {
  expect(pageOf(hash)).toBe(page);
});

test.each([
  ['plain', 'plain'],
  [`<b a="1">&'</b>`, '&lt;b a=&quot;1&quot;&gt;&amp;&apos;&lt;/b&gt;'],
  ['a\0\u0007b\u202e\ud800c', 'abc'],
])('%j is shown as markup by %s', (words, markup) => {
  expect(asMarkup(words)).toBe(markup);
});
