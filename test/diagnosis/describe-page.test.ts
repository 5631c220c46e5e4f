// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DescribedPage, describePage } from '../../lib/diagnosis/describe-page';

const LONGEST = 20_000;
const ELEMENTS = 400;
const DEPTH = 25;

const folder = join(import.meta.dirname, '../fixtures/pages');
const saved = readdirSync(folder).filter((file) => file.endsWith('.html'));

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const page = (html: string, more: Partial<DescribedPage> = {}): DescribedPage => ({
  adapter: 'reseller-invitation',
  address: 'https://admin.microsoft.com/Adminportal/Home#/partners/invitation',
  root: parse(html),
  innerRoot: (element) => element.shadowRoot,
  answers: [],
  version: '0.1.0',
  language: 'de-DE',
  state: 'unreadable',
  reasons: ['no-accept-control'],
  ...more,
});
const lineOf = (name: string, more: Partial<DescribedPage>) =>
  describePage(page('', more))
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);
/** The lines after the last empty one. */
const treeOf = (report: string) => report.slice(report.lastIndexOf('\n\n') + 2).split('\n');

describe('a report', () => {
  test('says what was tried, where, and how the page is built', () => {
    const html = '<main><h1>Contoso</h1><ul><li>One</li><li>Two</li></ul></main>';
    const names = ['roles', 'roles[].id', 'contoso'];
    const answers = [{ answer: 'partners', why: 'unknown-shape', status: 200, names } as const];
    expect(describePage(page(html, { answers })).split('\n').slice(4)).toEqual([
      'version: 0.1.0',
      'adapter: reseller-invitation',
      'state: unreadable',
      'reasons: no-accept-control',
      'language: de',
      'host: admin-center, commercial',
      'path: /adminportal/home',
      'parameters: none',
      'route: #/partners/invitation',
      'parameters of the route: none',
      'answers not understood: 1',
      ' partners, unknown-shape, 200: roles, roles[].id, *',
      '',
      'html',
      ' body',
      '  main',
      '   h1 text 1-20 letters',
      '   ul',
      '    li text 1-20 letters ×2',
    ]);
  });

  test.each<[string, Partial<DescribedPage>, string]>([
    ['adapter', { adapter: undefined }, 'none'],
    ['adapter', { adapter: 'Contoso Ltd' }, '*'],
    ['version', { version: '' }, 'unknown'],
    ['version', { version: '1.2.3-contoso' }, 'unknown'],
    ['language', { language: undefined }, 'unknown'],
    ['language', { language: 'contoso' }, 'unknown'],
    ['language', { language: 'PT-br' }, 'pt'],
    ['language', { language: 'fil' }, 'fil'],
    ['language', { language: 'de_DE' }, 'unknown'],
    ['reasons', { reasons: [] }, 'none'],
    ['reasons', { reasons: ['still-loading', 'Contoso, Ltd'] }, 'still-loading, *'],
    ['state', { state: 'waiting' }, 'waiting'],
  ])('has a line "%s" that holds nothing else: %j', (name, more, said) => {
    expect(lineOf(name, more)).toBe(said);
  });

  test.each(saved)('of %s is short, and leaves the page as it is', (file) => {
    const root = parse(readFileSync(join(folder, file), 'utf8'));
    const before = root.documentElement.outerHTML;
    const report = describePage(page('', { root }));
    expect(report.length).toBeLessThan(LONGEST / 4);
    expect(root.documentElement.outerHTML).toBe(before);
  });
});

describe('a report of a page without end', () => {
  const label =
    'aria-busy="true" aria-expanded="true" aria-label aria-live colspan disabled hidden href';
  const items = (number: number, attributes = '') =>
    Array.from(
      { length: number },
      (_, at) => `<h${(at % 6) + 1} ${attributes}>${at}</h${(at % 6) + 1}>`,
    ).join('');

  const kinds = ['section', 'article', 'aside', 'header', 'footer', 'dl', 'ol', 'ul', 'menu'];
  const nest = (depth: number, attributes = ''): string =>
    depth === 0
      ? ''
      : kinds
          .map((kind) => `<${kind} ${attributes}>${nest(depth - 1, attributes)}</${kind}>`)
          .join('');

  test.each([
    ['many elements of many kinds', nest(3)],
    ['many kinds that take much room', nest(3, label)],
    ['many elements', items(900)],
    ['many elements that take much room', items(900, label)],
    ['lists in lists', `<ul>${`<li>${items(5, label)}<ul>`.repeat(60)}`],
    ['depth', '<ul><li>'.repeat(80)],
    ['plain depth', `${'<div>'.repeat(150)}<p>x</p>`],
    ['long text', `<p>${'x '.repeat(50_000)}</p>`],
  ])('has an end: %s', (_, html) => {
    const report = describePage(page(html));
    const elements = treeOf(report).filter((line) => !line.includes('…'));
    expect(report.length).toBeLessThanOrEqual(LONGEST);
    expect(elements.length).toBeGreaterThan(1);
    expect(elements.length).toBeLessThanOrEqual(ELEMENTS);
    for (const line of elements) expect(line.search(/\S/)).toBeLessThan(DEPTH);
  });

  test('uses the room it has', () => {
    expect(treeOf(describePage(page(nest(3)))).filter((line) => !line.includes('…'))).toHaveLength(
      ELEMENTS,
    );
    expect(describePage(page(nest(3, label))).length).toBeGreaterThan(0.7 * LONGEST);
  });

  test('says how much it leaves out', () => {
    const report = describePage(page(`<main>${items(900)}</main>`));
    expect(report).toContain('   … 864 left out');
  });

  test('has an end where the address and the answers have none', () => {
    const address = `https://admin.microsoft.com/${'x/'.repeat(5000)}?${'a=1&'.repeat(9000)}#/${'y/'.repeat(5000)}`;
    const names = Array.from(
      { length: 500 },
      (_, at) => `${'partner.roles.'.repeat((at % 70) + 1)}${'[]'.repeat(at)}id`,
    );
    const answers = Array.from(
      { length: 500 },
      () => ({ answer: 'partners', why: 'unknown-shape', status: 200, names }) as const,
    );
    expect(describePage(page(items(900, label), { address, answers })).length).toBeLessThanOrEqual(
      LONGEST,
    );
  });
});
