import { describe, expect, test } from 'vitest';
import { SHIPPED } from './files';
import { type Import, importsOf } from './syntax';

/** The folders from the ground up: each imports from itself and from the rows above it in this list. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/domain'],
  ['lib/data'],
  ['lib/roles', 'lib/permissions', 'lib/policy'],
  ['lib/links', 'lib/portal', 'lib/partners'],
  ['lib/pages'],
  ['lib/requests', 'lib/diagnosis', 'lib/graph', 'lib/imports'],
  ['lib/checks'],
  ['lib/offers'],
  ['lib/sheets', 'lib/reports'],
  ['lib/extension', 'components'],
  ['entrypoints'],
];

/** The packages each folder may name; all others none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'lib/data': ['zod'],
  'lib/links': [
    'htmlparser2',
    'postal-mime',
    'punycode/punycode.es6.js',
    'tldts-icann',
    'unhomoglyph',
  ],
  'lib/partners': ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  'lib/graph': ['zod', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  'lib/policy': ['zod'],
  'lib/imports': ['zod', 'papaparse'],
  'lib/extension': ['zod', 'webextension-polyfill', '#i18n', 'idb'],
  components: ['preact', 'preact/hooks'],
  entrypoints: ['preact', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
};

/** The one file that may take sentences along. */
const TITLES = 'lib/offers/task-titles.ts';

const IMPORTS = SHIPPED.flatMap(importsOf);
const shown = ({ from, to }: Import) => `${from} → ${to}`;

/** The folder that the rules speak of: `lib/<name>`, or the first name. */
function folderOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'lib' ? `lib/${next}` : top;
}

const layerOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));
const isOurs = ({ to }: Import) => /^(entrypoints|components|lib|locales|test|tools)\//.test(to);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [source, target] = [folderOf(from), folderOf(to)];
  // The names of all sentences are a type, made from the sentences themselves. A message to a partner may be in
  // another language than the browser's, so it takes the titles of tasks from there.
  if (target === 'locales') return typeOnly ? source === 'lib/domain' : from === TITLES;
  return source === target || (layerOf(target) >= 0 && layerOf(target) < layerOf(source));
}

/** Every import of a file that is still there when it is built, and theirs, and so on. */
function reachedFrom(entry: string): string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const { from, to, typeOnly } of IMPORTS) if (from === path && !typeOnly) reached.add(to);
  }
  return [...reached];
}

describe('imports', () => {
  test('are seen at all', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
    expect(IMPORTS.some((one) => one.typeOnly) && IMPORTS.some((one) => !one.typeOnly)).toBe(true);
  });

  test('are only of folders that this list knows', () => {
    expect([...new Set(SHIPPED.map(folderOf))].filter((folder) => layerOf(folder) < 0)).toEqual([]);
  });

  test('never point up', () => {
    expect(IMPORTS.filter((one) => isOurs(one) && !isAllowed(one)).map(shown)).toEqual([]);
  });

  test('name packages only where they belong', () => {
    const strange = IMPORTS.filter(
      (one) => !isOurs(one) && !PACKAGES[folderOf(one.from)]?.includes(one.to),
    );
    expect(strange.map(shown)).toEqual([]);
  });

  test.each([
    ['webextension-polyfill', 'lib/extension/browser.ts'],
    ['#i18n', 'lib/extension/text.ts'],
    ['htmlparser2', 'lib/links/find/html-marks.ts'],
    ['papaparse', 'lib/imports/read-table.ts'],
  ])('name %s in one file', (name, file) => {
    expect(IMPORTS.filter(({ to }) => to === name).map(({ from }) => from)).toEqual([file]);
  });

  test('lead from the core to no view, browser or build tool, however far', () => {
    const core = SHIPPED.filter((path) => layerOf(folderOf(path)) < layerOf('lib/extension'));
    const beyond = core.flatMap(reachedFrom).filter((path) => isForeign(path));
    expect([...new Set(beyond)]).toEqual([]);
  });
});

function isForeign(path: string): boolean {
  return /^(wxt|#|preact|webextension-polyfill|lib\/extension|components|entrypoints|\*)/.test(
    path,
  );
}

describe('what runs on a portal’s page', () => {
  const FORBIDDEN = [
    'zod',
    'htmlparser2',
    'postal-mime',
    'punycode/punycode.es6.js',
    'tldts-icann',
    'unhomoglyph',
    'papaparse',
    'lib/links/read-link.ts',
    'webextension-polyfill',
    '#i18n',
    'lib/data/roles.json',
    'lib/data/permissions.json',
    'lib/data/narrower-permissions.json',
    'lib/data/role-actions.json?facts',
    'lib/data/role-sets.json',
    'lib/data/tasks.json',
    'lib/extension/browser.ts',
    'lib/roles/find-role.ts',
    'lib/permissions/find-permission.ts',
    'locales/en.json',
    'lib/offers/offer-languages.ts',
    'locales/de.json',
    '*',
  ];

  test.each([
    'entrypoints/portal-sentinel.ts',
    'entrypoints/sign-in-sentinel.ts',
    'entrypoints/partner-center-sentinel.ts',
    'entrypoints/portal-panel/index.tsx',
    'entrypoints/portal-words.ts',
    'entrypoints/sign-in-words.ts',
    'entrypoints/partner-center-words.ts',
    'entrypoints/page-diagnosis.ts',
    'entrypoints/list-gather.ts',
  ])('%s takes none of the heavy or powerful parts with it', (entry) => {
    const reached = reachedFrom(entry);
    expect(reached.length).toBeGreaterThan(2);
    expect(reached.filter((path) => FORBIDDEN.includes(path))).toEqual([]);
  });

  test.each([
    ['portal-words.ts', 'portal-pages.ts'],
    ['sign-in-words.ts', 'sign-in-pages.ts'],
    ['partner-center-words.ts', 'partner-center-pages.ts'],
  ])('is in %s one list of adapters, in panel and sentinels none', (entry, list) => {
    const lists = (from: string) =>
      reachedFrom(`entrypoints/${from}`).filter((path) => /^lib\/pages\/\S+-pages\.ts$/.test(path));
    expect(lists(entry)).toEqual([`lib/pages/${list}`]);
    expect(lists('portal-panel/index.tsx')).toEqual([]);
    expect(lists('portal-sentinel.ts')).toEqual([]);
  });

  test('is in the page’s own world nothing but what overhears', () => {
    expect(reachedFrom('entrypoints/portal-data.ts')).toEqual([
      'entrypoints/portal-data.ts',
      'lib/extension/overhear.ts',
      'lib/extension/overheard-events.ts',
    ]);
  });
});
