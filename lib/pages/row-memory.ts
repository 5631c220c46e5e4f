import { ROWS, TABLES } from './table-rows';

const PLACE = 'aria-rowindex';
const COUNT = 'aria-rowcount';

/** The rows of lists that keep only those in sight in the page, as they came by. */
export type RowMemory = {
  /** Notes the rows that are in the page now. */
  note(page: ParentNode): void;
  /**
   * Gives the page with all rows that were noted, each at its place; the page itself where none came by that is
   * not in it now. Whether that is all of them, the list itself says with the number of its rows.
   */
  complete(page: Document): Document;
};

type NotedList = { readonly count: string; readonly rows: Map<number, Element> };

/**
 * Makes a memory for lists whose rows say at which place they stand, as ARIA asks of lists that are not whole in
 * the page. Rows that do not say so are told apart by nothing that is certain: they are left alone.
 */
export function createRowMemory(): RowMemory {
  const lists = new Map<string, NotedList>();

  const note = (page: ParentNode) => {
    for (const [name, list] of namedLists(page)) {
      const count = list.getAttribute(COUNT) ?? '';
      const known = lists.get(name);
      // With another number of rows it is another list.
      const noted = known?.count === count ? known : { count, rows: new Map<number, Element>() };
      for (const row of placedRows(list))
        noted.rows.set(placeOf(row), row.cloneNode(true) as Element);
      lists.set(name, noted);
    }
  };

  return {
    note,
    complete(page) {
      note(page);
      const isCut = namedLists(page).some(
        ([name, list]) => (lists.get(name)?.rows.size ?? 0) > placedRows(list).length,
      );
      if (!isCut) return page;
      const copy = page.cloneNode(true) as Document;
      for (const [name, list] of namedLists(copy)) {
        for (const row of placedRows(list)) row.remove();
        const rows = [...(lists.get(name)?.rows ?? [])].sort(([one], [other]) => one - other);
        list.append(...rows.map(([, row]) => copy.importNode(row, true)));
      }
      return copy;
    },
  };
}

/** The lists that say how many rows they have, by their label and their place on the page. */
export function namedLists(page: ParentNode): [name: string, list: Element][] {
  return [...page.querySelectorAll(TABLES)]
    .filter((list) => list.hasAttribute(COUNT) && list.querySelector(TABLES) === null)
    .map((list, at) => [`${at} ${list.getAttribute('aria-label') ?? ''}`, list]);
}

/** Whether a list says that it has more rows than are in the page. */
export function isPartial(list: Element): boolean {
  return Number(list.getAttribute(COUNT)) > list.querySelectorAll(ROWS).length;
}

function placedRows(list: Element): Element[] {
  return [...list.querySelectorAll(ROWS)].filter((row) => placeOf(row) > 0);
}

function placeOf(row: Element): number {
  return Number(row.getAttribute(PLACE) ?? 0);
}
