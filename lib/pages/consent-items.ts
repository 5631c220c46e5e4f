import { readLines } from './text-lines';

/** The titles of the items that a consent page lists, in the groups in which they stand. */
export type ItemGroup = {
  readonly titles: readonly string[];
  /** False when an item has no title that could be read. */
  readonly complete: boolean;
};

const ITEMS = 'li, [role="listitem"], [role="treeitem"], tr, [role="row"], details';
const LISTS = 'ul, ol, table, [role="list"], [role="tree"], [role="table"], [role="grid"]';
/** The heads of an accordion that is made of nothing else. */
const HEADS = 'summary, button[aria-expanded], [role="button"][aria-expanded]';
/** Parts of the page that list something else. */
const ELSEWHERE =
  'nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"], [role="menu"], [role="menubar"], [role="listbox"], [role="toolbar"], [aria-haspopup], consent-lens-panel';
/** In characters; what is longer is no title. */
const LONGEST_TITLE = 250;

/**
 * Finds the items of lists, tables and accordions, by their structure alone. Which of the groups lists the
 * permissions, the caller knows. Items that are folded or not shown count like all others.
 *
 * Fact: the page lists the permissions, each with its title and behind a chevron its description; see
 * https://learn.microsoft.com/entra/identity-platform/application-consent-experience.
 * Assumption: it does so with one of these elements or roles; no public copy of the page was found.
 */
export function findItemGroups(region: Element): readonly ItemGroup[] {
  const items = [...region.querySelectorAll(ITEMS)].filter(isItem);
  if (items.length > 0) return groupBy(items, (item) => item.parentElement?.closest(LISTS));
  const heads = [...region.querySelectorAll(HEADS)].filter(isListed);
  return groupBy(heads, (head) => head.parentElement?.parentElement);
}

function groupBy(
  items: readonly Element[],
  listOf: (item: Element) => Element | null | undefined,
): ItemGroup[] {
  const groups = new Map<Element | null, Element[]>();
  for (const item of items) {
    const list = listOf(item) ?? item.parentElement;
    groups.set(list, [...(groups.get(list) ?? []), item]);
  }
  return [...groups.values()].map(readGroup).filter((group) => group !== undefined);
}

function isItem(item: Element): boolean {
  return isListed(item) && !isPart(item) && !isFrame(item);
}

function isListed(item: Element): boolean {
  return item.closest(ELSEWHERE) === null;
}

/** The only item within another one is a part of it: its description, or the head of its fold. */
function isPart(item: Element): boolean {
  const outer = item.parentElement?.closest(ITEMS);
  return outer != null && outer.querySelectorAll(ITEMS).length < 2;
}

/** A frame around a list of others; an item that has a title of its own before its list is none. */
function isFrame(item: Element): boolean {
  if (item.querySelectorAll(ITEMS).length < 2) return false;
  return item.matches('tr, [role="row"]') || readLines(item)[0]?.element.closest(ITEMS) !== item;
}

function readGroup(items: readonly Element[]): ItemGroup | undefined {
  const read = items.map(readItem).filter((item) => item !== 'no item');
  if (read.length === 0) return undefined;
  const titles = read.filter((title) => title !== undefined);
  return { titles, complete: titles.length === read.length };
}

/** An item's title: its first line that has letters. Undefined when that is none. */
function readItem(item: Element): string | undefined | 'no item' {
  const lines = readLines(item).filter(({ text }) => /\p{L}/u.test(text));
  const isHeader = item.querySelector('td, th, [role="cell"], [role="gridcell"]')?.matches('th');
  const onlyLinks = lines.length > 0 && lines.every(({ element }) => element.localName === 'a');
  if (isHeader || onlyLinks) return 'no item';
  // An accordion's head is one title, however many parts it has.
  const title = item.matches(HEADS) ? textOf(item) : lines[0]?.text;
  return title === undefined || title === '' || title.length > LONGEST_TITLE ? undefined : title;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
