// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import json from '../../lib/data/roles.json';
import { KNOWN_LANGUAGES } from '../../lib/pages/page-words';
import { findShownRoles } from '../../lib/pages/shown-roles';
import { readLines } from '../../lib/pages/text-lines';
import { findRole } from '../../lib/roles/find-role';

const read = (html: string) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return findShownRoles(readLines(page.body));
};

/** The two roles that DAP always holds. */
const DAP = ['62e90394-69f5-4237-9190-012177145e10', '729827e3-9c14-49f7-bb1b-9608f156bbb8'];

/** Every name of one role in one language; English has its own two places. */
const namesIn = (language: string, id: string): string[] => {
  const role = json.roles.find((one) => one.id === id);
  if (role === undefined) return [];
  const names: Readonly<Record<string, readonly string[]>> = role.names;
  return language === 'en' ? [role.name, ...role.aliases] : [...(names[language] ?? [])];
};

const LAYOUTS: readonly (readonly [how: string, write: (names: readonly string[]) => string])[] = [
  ['list items', (names) => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`],
  [
    'elements of their own',
    (names) => names.map((name) => `<div class="role"><div>${name}</div></div>`).join(''),
  ],
  ['one line with commas', (names) => `<div>${names.join(', ')}</div>`],
  ['one line with the commas of Japanese', (names) => `<div>${names.join('、')}</div>`],
  ['one line with full-width commas', (names) => `<div>${names.join('，')}</div>`],
  ['lines with breaks', (names) => `<p>${names.join('<br>')}</p>`],
  ['buttons', (names) => `${names.map((name) => `<button>${name}</button>`).join('')}<h2>x</h2>`],
];

describe.each(KNOWN_LANGUAGES)('in "%s"', (language) => {
  const names = DAP.flatMap((id) => namesIn(language, id));

  test('both roles of DAP have a name', () => {
    expect(DAP.map((id) => namesIn(language, id).length > 0)).toEqual([true, true]);
  });

  test.each(LAYOUTS)('they are found in %s', (_, write) => {
    const shown = read(write(names));
    expect(shown).toEqual({ names, complete: true });
    expect(new Set(shown.names.map((name) => findRole(name).id))).toEqual(new Set(DAP));
  });

  test('every name of every role stands alone as a role', () => {
    const all = json.roles.flatMap(({ id }) => namesIn(language, id));
    const lost = all.filter((name) => read(`<p>${name}</p>`).names.join('|') !== name);
    expect(lost).toEqual([]);
  });
});

describe('a list that offers more', () => {
  test.each([
    ['fr', 'Afficher plus de rôles'],
    ['es', 'Mostrar más roles'],
    ['it', 'Mostra altri ruoli'],
    ['nl', 'Meer rollen weergeven'],
    ['pt', 'Mostrar mais funções'],
    ['ja', 'その他のロールを表示'],
    ['ko', '더 많은 역할 표시'],
    ['zh', '显示更多角色'],
  ])('in "%s" is not complete, wherever the control stands', (language, more) => {
    const roles = namesIn(language, DAP[0] ?? '').map((name) => `<li>${name}</li>`);
    const button = `<button type="button">${more}</button>`;
    expect(read(`<ul>${roles.join('')}</ul>${button}`).complete).toBe(false);
    expect(read(`${button}<h2>x</h2><ul>${roles.join('')}</ul><h2>y</h2>`).complete).toBe(false);
  });

  test.each([
    ['fr', 'Afficher moins de rôles'],
    ['es', 'Mostrar menos roles'],
    ['it', 'Mostra meno ruoli'],
    ['nl', 'Minder rollen weergeven'],
    ['pt', 'Mostrar menos funções'],
    ['ja', '表示数を減らす'],
    ['ko', '간단히 표시'],
    ['zh', '收起'],
  ])('and was unfolded is complete in "%s"', (language, less) => {
    const roles = namesIn(language, DAP[0] ?? '').map((name) => `<li>${name}</li>`);
    expect(read(`<ul>${roles.join('')}</ul><button>${less}</button>`).complete).toBe(true);
  });
});
