import { createRowMemory } from '../pages/row-memory';
import { changeReader } from './page-readers';
import { scrollLists } from './scroll-lists';

/**
 * Makes the list of partners whole where the page holds only the rows in sight: scrolls through it, and from then
 * on its reader is given all rows that came by. Only for a tab that was opened to be read.
 */
export function gatherList(page: Window): Promise<void> {
  const memory = createRowMemory();
  changeReader('partner-relationships', (adapter) => ({
    ...adapter,
    read: (root) => adapter.read(root === page.document ? memory.complete(page.document) : root),
  }));
  return scrollLists(page, () => memory.note(page.document));
}
