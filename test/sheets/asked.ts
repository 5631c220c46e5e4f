import { viewPage } from '../../lib/checks/view-page';
import catalogue from '../../lib/data/role-sets.json';
import roles from '../../lib/data/roles.json';
import type { Block } from '../../lib/domain/sheet';
import type { PanelView } from '../../lib/domain/view';
import type { Chosen } from '../../lib/sheets/asked-plan';
import { panelSheet } from '../../lib/sheets/panel-sheet';
import english from '../../locales/en.json';
import { textFrom } from '../../tools/text-from-file';
import { link, page } from '../requests/combinations';

/** The English sentences. */
export const text = textFrom(english);

/** The names of every role there is. */
export const ROLE_NAMES = roles.roles.map(({ name }) => name);

/** The roles that Microsoft gives to a new customer of a direct-bill partner. */
export const ELEVEN = (catalogue.sets.find(({ id }) => id === 'default-eleven')?.roles ?? []).map(
  (id) => roles.roles.find((role) => role.id === id)?.name ?? '',
);

/** A page that was read whole and is at rest. @param said what its link says, @param shown what it shows. */
export const readView = (
  said: Parameters<typeof link>[0],
  shown: Parameters<typeof page>[0],
): PanelView =>
  viewPage({
    link: link(said),
    words: { ok: true, value: page(shown) },
    settled: true,
    late: false,
  });

/** A GDAP page that was read whole, with what was chosen for it. */
export function asking(roleNames: readonly string[], chosen: Chosen = {}): PanelView {
  return { ...readView({ flow: 'gdap' }, { roleNames }), ...chosen };
}

/** The blocks of one kind that a view's sheet holds. */
export function blocksOf<K extends Block['kind']>(
  view: PanelView,
  kind: K,
): Extract<Block, { kind: K }>[] {
  const blocks = panelSheet(view, text).sections.flatMap((section) => section.blocks);
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** The groups of a view's sheet: each title with the names in it. */
export function groupsOf(view: PanelView): Record<string, string[]> {
  const groups = blocksOf(view, 'groups').flatMap((block) => block.groups);
  return Object.fromEntries(
    groups.map(({ title, roles }) => [title, roles.map(({ name }) => name)]),
  );
}
