// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProvider } from '../../lib/pages/provider-name';
import { readLines } from '../../lib/pages/text-lines';

const nameOn = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readProvider(readLines(page.body)).providerName;
};
const saved = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/pages', `${name}.html`), 'utf8');

const PARTNER = '<h2>Partner information</h2><div>Trey Research</div><div>12 Harbor Street</div>';
const PROVIDER = '<div>Tailspin Distribution</div><div>77 Dock Road</div>';
const BUTTON = '<button>Accept &amp; Authorize</button>';

describe('the indirect provider’s name', () => {
  test.each([
    ['indirect-provider', 'Tailspin Distribution'],
    ['indirect-provider-dap-de', 'Humongous Distribution AG'],
    ['indirect-provider-fr', 'Proseware Distribution'],
  ])('is found on the page %s', (page, name) => {
    expect(nameOn(saved(page))).toBe(name);
  });

  test.each([
    ['en', 'Indirect provider'],
    ['en', 'Distributor'],
    ['de', 'Indirekter Anbieter'],
    ['fr', 'Informations sur le fournisseur'],
    ['es', 'Proveedor indirecto'],
    ['it', 'Fornitore indiretto'],
    ['nl', 'Indirecte leverancier'],
    ['pt', 'Provedor indireto'],
    ['ja', '間接プロバイダー'],
    ['ko', '간접 공급자'],
    ['zh', '间接提供商'],
  ])('stands under its label in "%s": %s', (_, label) => {
    expect(nameOn(`${PARTNER}<h2>${label}</h2>${PROVIDER}${BUTTON}`)).toBe('Tailspin Distribution');
  });

  test.each([
    ['a label element', `<label>Provider</label>${PROVIDER}`],
    ['a term of a list', '<dl><dt>Provider</dt><dd>Tailspin Distribution</dd></dl>'],
    ['a heading by its role', `<div role="heading" aria-level="2">Provider</div>${PROVIDER}`],
    ['a second block of the same kind', `<h2>Partner information</h2>${PROVIDER}`],
    ['a label with a sentence', `<h2>Provider</h2><p>It sells with your partner.</p>${PROVIDER}`],
  ])('stands under %s', (_, html) => {
    expect(nameOn(`${PARTNER}${html}${BUTTON}`)).toBe('Tailspin Distribution');
  });

  test('may end in a full stop', () => {
    expect(nameOn(`${PARTNER}<h2>Provider</h2><div>Tailspin Inc.</div>`)).toBe('Tailspin Inc.');
  });

  test('is text where it looks like markup', () => {
    expect(nameOn(`${PARTNER}<h2>Provider</h2><div>&lt;b&gt;T&lt;/b&gt;</div>`)).toBe('<b>T</b>');
  });
});

describe('no provider is named by', () => {
  test.each([
    ['a page that has none', PARTNER],
    ['an empty page', ''],
    ['the title of the page', `<h1>Authorize your provider</h1><p>Contoso</p>${PARTNER}`],
    ['a title by its role', '<p role="heading" aria-level="1">Provider</p><p>Contoso</p>'],
    ['a label with nothing under it', `${PARTNER}<h2>Provider</h2><h2>Roles</h2><p>None</p>`],
    ['a label at the end', `${PARTNER}<h2>Provider</h2>`],
    [
      'a label over a sentence',
      `${PARTNER}<h2>Provider</h2><p>This request names no provider.</p>`,
    ],
    ['a link', `${PARTNER}<a href="#">Find a provider</a><p>Contoso</p>`],
    ['a button', `${PARTNER}<button>Find a provider</button><p>Contoso</p>`],
    ['a long heading', `${PARTNER}<h2>${'What a provider does '.repeat(5)}</h2><p>Contoso</p>`],
    [
      'an address that the partner chose',
      '<h2>Partner information</h2><p>Trey</p><p>Indirect provider</p><p>Microsoft</p>',
    ],
    [
      'a partner that is called one',
      '<h2>Partner information</h2><p>Cloud Provider</p><p>12 Harbor Street</p>',
    ],
    ['the partner once more', `${PARTNER}<h2>Provider</h2><div>Trey Research</div>`],
    [
      'the partner’s own title',
      `<h2>Cloud solution provider</h2><p>Trey</p><h2>Fournisseur de solutions Cloud</h2><p>T</p>
       <h2>Proveedor de soluciones en la nube</h2><p>T</p><h2>云解决方案提供商</h2><p>T</p>
       <h2>クラウド ソリューション プロバイダー</h2><p>T</p><h2>클라우드 솔루션 공급자</h2><p>T</p>`,
    ],
  ])('%s', (_, html) => {
    expect(nameOn(`${html}${BUTTON}`)).toBeUndefined();
  });
});
