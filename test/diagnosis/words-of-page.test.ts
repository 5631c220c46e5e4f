// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { wordsOfPage } from '../../lib/diagnosis/words-of-page';

const ADDRESS = 'https://admin.microsoft.com/';
const innerRoot = (element: Element) => element.shadowRoot;
const isOn = (html: string, name: readonly string[], address = ADDRESS) =>
  wordsOfPage(new DOMParser().parseFromString(html, 'text/html'), address, innerRoot)(name);

describe('a name', () => {
  test.each([
    ['text', '<p>We are Contoso.</p>'],
    ['the title', '<title>Contoso</title>'],
    ['part of a word', '<p>contosoltd</p>'],
    ['a comment', '<!-- contoso -->'],
    ['a script', '<script>var x = {"contoso": 1}</script>'],
    ['a template', '<template><p>contoso</p></template>'],
    ['an attribute’s value', '<a href="mailto:kim@contoso.com"></a>'],
    ['an attribute’s name', '<a data-contoso></a>'],
    ['a tag', '<contoso-card></contoso-card>'],
    ['other letters', '<p>CÓNTOSO</p>'],
    ['escapes', '<a href="/%63ontoso"></a>'],
    ['escapes twice', '<a href="/%2563ontoso"></a>'],
  ])('comes from %s', (_, html) => {
    expect(isOn(html, ['contoso', 'id'])).toBe(true);
  });

  test('comes from the address', () => {
    expect(isOn('', ['contoso', 'id'], `${ADDRESS}contoso`)).toBe(true);
    expect(isOn('', ['contoso', 'id'], `${ADDRESS}%E4%AAcontoso%20x`)).toBe(true);
  });

  test('comes from an open shadow root', () => {
    const root = new DOMParser().parseFromString('<p></p>', 'text/html');
    root.querySelector('p')?.attachShadow({ mode: 'open' }).append('Contoso');
    expect(wordsOfPage(root, ADDRESS, innerRoot)(['contoso', 'id'])).toBe(true);
  });

  test.each([
    ['with a word of the page in it', ['mycontosoltd', 'id'], true],
    ['with a word of the page across its own', ['con', 'toso', 'id'], true],
    ['that begins like a word of the page', ['contusa', 'id'], false],
    ['with only words of data fields', ['partner', 'id'], false],
    ['with words that are nowhere', ['counterparty', 'id'], false],
  ])('%s is told: %j %s', (_, name, from) => {
    expect(isOn('<p>Contoso asks as your partner</p>', name)).toBe(from);
  });
});
