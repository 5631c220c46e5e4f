import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_CHECKS } from '../../lib/checks/all-checks';
import { LINK_FORMS } from '../../lib/links/forms';
import { ALL_WRAPPERS } from '../../lib/links/unwrap/all-wrappers';
import { ALL_PAGES } from '../../lib/pages/all-pages';
import { ALL_ANSWERS } from '../../lib/portal/all-answers';
import { filesIn, textOf } from './files';

type Listed = { readonly id: string };

/** Every exported value of that type in a folder: the name of its file, and the value. */
async function exportedIn(folder: string, type: string): Promise<[string, unknown][]> {
  const declared = new RegExp(`export const (\\w+): ${type} =`, 'g');
  const files = filesIn(folder).filter((path) => path.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (path) => {
      const names = [...textOf(path).matchAll(declared)].map(([, name = '']) => name);
      const module = names.length > 0 ? await load(path) : {};
      return names.map((name): [string, unknown] => [basename(path, '.ts'), module[name]]);
    }),
  );
  return found.flat();
}

function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ `../../${path}`);
}

describe.each<[string, string, string, readonly Listed[]]>([
  ['check', 'lib/checks', 'Check', ALL_CHECKS],
  ['page', 'lib/pages', 'PageAdapter', ALL_PAGES],
  ['form of link', 'lib/links', 'LinkForm', LINK_FORMS],
  ['wrapper', 'lib/links/unwrap', 'Wrapper', ALL_WRAPPERS],
  ['answer', 'lib/portal', 'AnswerReader', ALL_ANSWERS],
])('every %s', (_, folder, type, list) => {
  test('is in its list, once', async () => {
    const exported = (await exportedIn(folder, type)).map(([, value]) => value);
    expect(exported.length).toBeGreaterThan(2);
    expect(new Set(list)).toEqual(new Set(exported));
    expect(list).toHaveLength(exported.length);
  });

  test('has its file’s name as its id', async () => {
    const exported = await exportedIn(folder, type);
    expect(exported.map(([, value]) => (value as Listed).id)).toEqual(
      exported.map(([file]) => file),
    );
  });
});
