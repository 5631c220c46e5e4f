// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../lib/diagnosis/page-tree';
import { printParts } from '../../lib/diagnosis/print-parts';
import type { InnerRoot } from '../../lib/pages/composed-copy';

const parse = (html: string) =>
  new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');

/** The lines below `main`, without the indentation they all share. */
const linesOf = (html: string) => linesBelowMain(parse(html));

function linesBelowMain(
  root: Document,
  innerRoot: InnerRoot = (element) => element.shadowRoot,
): string[] {
  const all = printParts(partsOf(root, innerRoot), 400);
  return all
    .slice(all.findIndex((line) => line.trim() === 'main') + 1)
    .map((line) => line.slice(3));
}

describe('the parts of a page', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['one after the other', '<p></p><h2></h2>', ['p', 'h2']],
    ['one in the other', '<ul><li><b></b></li></ul>', ['ul', ' li', '  b']],
    [
      'equal ones',
      '<ul><li>a</li><li>b</li></ul><p></p><p></p>',
      ['ul', ' li text 1-20 letters ×2', 'p ×2'],
    ],
    ['equal ones apart', '<p></p><h2></h2><p></p>', ['p', 'h2', 'p']],
    ['alike ones', '<li>a</li><li>5</li>', ['li text 1-20 letters', 'li text 1-20 digits']],
    [
      'equal rows',
      '<tr role="x"><i>a</i><b>b</b></tr>'.repeat(3).replaceAll('tr', 'p'),
      ['p role=other ×3', ' i text 1-20 letters', ' b text 1-20 letters'],
    ],
    ['wrappers', '<div><span><div><p></p></div></span></div>', ['3> p']],
    ['a wrapper of two', '<div><p></p><h2></h2></div>', ['div', ' p', ' h2']],
    ['a wrapper that says something', '<div role="list"><p></p></div>', ['div role=list', ' p']],
    ['a wrapper with text', '<div>x<p></p></div>', ['div text 1-20 letters', ' p']],
    [
      'what nobody sees',
      '<script>x</script><style>x</style><template><p></p></template><p></p>',
      ['p'],
    ],
    ['a wrapper of what nobody sees', '<div><script>x</script></div>', ['div']],
    ['navigation', '<nav><a>x</a><a>y</a></nav>', ['nav', ' … 2 left out']],
    ['a banner', '<div role="banner"><p></p></div>', ['div role=banner', ' … 1 left out']],
    ['a picture', '<svg><title>x</title></svg>', ['svg', ' … 1 left out']],
    ['our own panel', '<consent-lens-panel></consent-lens-panel><p></p>', ['p']],
  ])('shows %s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  test('shows the first of many different ones and counts the others', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `<li>${'<b></b>x'.repeat(at + 1)}</li>`);
    const lines = linesOf(`<ul>${rows.join('')}</ul><p></p>`);
    expect(lines.filter((line) => line.startsWith(' li'))).toHaveLength(6);
    const left = 44 + [...Array(50).keys()].slice(6).reduce((sum, at) => sum + at + 1, 0);
    expect(lines.slice(-2)).toEqual([` … ${left} left out`, 'p']);
  });

  test('shows what stands in an open shadow root, apart from the other children', () => {
    const root = parse('<x-card><p></p></x-card>');
    const shadow = root.querySelector('x-card')?.attachShadow({ mode: 'open' });
    shadow?.append(root.createElement('h2'));
    expect(linesBelowMain(root)).toEqual(['custom-element', ' shadow-root', '  h2', ' p']);
  });

  test('shows what stands in a frame of the same origin, and that other frames are there', () => {
    const root = parse('<iframe srcdoc="a" title="a"></iframe><iframe srcdoc="b" hidden></iframe>');
    const inside = parse('<h2></h2>').body;
    const innerRoot = (element: Element) => (element.hasAttribute('title') ? inside : null);
    expect(linesBelowMain(root, innerRoot)).toEqual([
      ...['iframe', ' frame-of-the-same-origin', '  main', '   h2'],
      ...['iframe hidden', ' frame-of-another-origin'],
    ]);
  });

  test('counts what it does not look into', () => {
    const root = parse(`${'<ul>'.repeat(20)}<x-card></x-card>`);
    const inside = parse('<h2></h2><p></p>').body;
    const innerRoot = ({ localName }: Element) => (localName === 'x-card' ? inside : null);
    const lines = linesBelowMain(root, innerRoot).map((line) => line.trim());
    expect(lines.slice(-2)).toEqual(['shadow-root', '… 3 left out']);
  });

  test('ends where a page is too deep, and says so', () => {
    const lines = linesOf('<ul>'.repeat(40));
    expect(lines).toHaveLength(25 - 3 + 1);
    expect(lines.at(-1)?.trim()).toBe('… 18 left out');
  });
});
