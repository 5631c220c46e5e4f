// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { sectionAt } from '../../lib/pages/sections';
import { readLines } from '../../lib/pages/text-lines';

function under(html: string): string[] {
  const lines = readLines(new DOMParser().parseFromString(html, 'text/html').body);
  return sectionAt(lines, 0).map(({ text }) => text);
}

describe('a section', () => {
  test.each([
    ['ends at a heading of its own level', '<h2>A</h2><p>one</p><h2>B</h2><p>two</p>', ['one']],
    ['ends at a higher heading', '<h3>A</h3><p>one</p><h2>B</h2><p>two</p>', ['one']],
    ['holds lower headings', '<h2>A</h2><h3>B</h3><p>one</p>', ['B', 'one']],
    [
      'goes by the level that an element says',
      '<div role="heading" aria-level="2">A</div><h3>B</h3><p>one</p><div role="heading" aria-level="2">C</div>',
      ['B', 'one'],
    ],
    ['ends at a heading that says no level', '<h2>A</h2><div role="heading">B</div><p>one</p>', []],
    ['is empty where nothing follows', '<h2>A</h2>', []],
  ])('%s', (_, html, texts) => {
    expect(under(html)).toEqual(texts);
  });
});
