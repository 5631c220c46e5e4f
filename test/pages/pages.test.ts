// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../lib/pages/all-pages';

type Expected = { readonly page: string; readonly read: unknown };

const folder = join(import.meta.dirname, '../fixtures/pages');
const names = readdirSync(folder).filter((file) => file.endsWith('.html'));

const fixture = (file: string) => readFileSync(join(folder, file), 'utf8');
const expectedOf = (name: string) =>
  JSON.parse(fixture(name.replace('.html', '.json'))) as Expected;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('pages as saved', () => {
  test.each(names)('%s is read as expected', (name) => {
    const expected = expectedOf(name);
    const adapter = ALL_PAGES.find((page) => page.id === expected.page);
    expect(adapter?.read(parse(fixture(name)))).toEqual(expected.read);
  });

  test.each(names)('%s stays as it is while it is read', (name) => {
    const root = parse(fixture(name));
    const before = root.documentElement.outerHTML;
    for (const page of ALL_PAGES) page.read(root);
    expect(root.documentElement.outerHTML).toBe(before);
  });
});

describe.each(ALL_PAGES.map(({ id }) => id))('of the pages of %s', (id) => {
  const own = names.filter((name) => expectedOf(name).page === id);

  test('there are at least three', () => {
    expect(own.length).toBeGreaterThanOrEqual(3);
  });

  test('one is in another language than English', () => {
    const languages = own.map((name) => parse(fixture(name)).documentElement.lang);
    expect(languages.filter((language) => /^(?!en(?:-|$))./i.test(language))).not.toEqual([]);
  });

  test('one is hostile', () => {
    expect(own.filter((name) => name.includes('hostile'))).not.toEqual([]);
  });
});
