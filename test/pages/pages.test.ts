// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../lib/pages/all-pages';

type Expected = { readonly page: string; readonly read: unknown };

const folder = join(import.meta.dirname, '../fixtures/pages');
const names = readdirSync(folder).filter((file) => file.endsWith('.html'));

const fixture = (file: string) => readFileSync(join(folder, file), 'utf8');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('pages as saved', () => {
  test.each(names)('%s is read as expected', (name) => {
    const expected = JSON.parse(fixture(name.replace('.html', '.json'))) as Expected;
    const adapter = ALL_PAGES.find((page) => page.id === expected.page);
    expect(adapter?.read(parse(fixture(name)))).toEqual(expected.read);
  });

  test.each(names)('%s stays as it is while it is read', (name) => {
    const root = parse(fixture(name));
    const before = root.documentElement.outerHTML;
    for (const page of ALL_PAGES) page.read(root);
    expect(root.documentElement.outerHTML).toBe(before);
  });

  test('every adapter has at least two of them', () => {
    const pages = names.map(
      (name) => (JSON.parse(fixture(name.replace('.html', '.json'))) as Expected).page,
    );
    for (const { id } of ALL_PAGES) {
      expect(pages.filter((page) => page === id).length).toBeGreaterThan(1);
    }
  });
});
