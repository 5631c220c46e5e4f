import {
  ACCEPT,
  DESCRIPTIONS,
  DURATION_HEADING,
  END_HEADING,
  LESS,
  PARTNER_HEADING,
  ROLES_HEADING,
  SECTION_LABEL,
} from './page-words';
import { couldBeRoleName, saysMore } from './role-lists';
import type { TextLine } from './text-lines';
import { makeOf } from './unknown-roles';

const CELL = 'td, [role="gridcell"], [role="cell"]';
const ITEM = `li, [role="listitem"], [role="option"], ${CELL}`;
/** What lists something else than content: commands, headers of columns, the page's frame. */
const ELSEWHERE =
  'th, [role="columnheader"], nav, aside, header, footer, [role="contentinfo"], [role="complementary"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], [role="dialog"]';
/** A house number, a postal code, a telephone number: an address stands line below line, like roles. */
const ADDRESS = /^\p{Nd}|\p{Nd}{3}$/u;
/** Above the other parts of the page, each with its value. */
const VALUES = [SECTION_LABEL, PARTNER_HEADING, DURATION_HEADING, END_HEADING];
/** Controls that do something with the page or its list. */
const ACTIONS = [ACCEPT, DESCRIPTIONS, LESS];

type Group = { count: number; isAddress: boolean; readonly needs: number };

/**
 * Whether a page that lists roles also holds a list, a table or cards apart from them, with short texts that
 * could be roles which nobody knows. In a list one is enough; elsewhere two that are made alike.
 * @param places where the roles stand among the lines, known or not.
 */
export function holdsOtherList(lines: readonly TextLine[], places: readonly number[]): boolean {
  const around = new Set<Element>();
  for (const at of places) {
    let part = lines[at]?.element ?? null;
    for (; part !== null && !around.has(part); part = part.parentElement) around.add(part);
  }
  const known = new Set(places);
  const groups = new Map<Element, Map<string, Group>>();
  let heading = '';
  for (const [at, line] of lines.entries()) {
    if (isHeading(line) && !known.has(at)) heading = line.text;
    // What stands before the page's own heading is not its content.
    if (heading === '' || isAny(VALUES, heading)) continue;
    if (line.element.closest(ELSEWHERE) === null) addTo(groups, line, around);
  }
  return [...groups.values()]
    .flatMap((group) => [...group.values()])
    .some(({ count, isAddress, needs }) => count >= needs && !isAddress);
}

/** A label stands over a value as a heading does; in a list it belongs to a box to tick. */
function isHeading({ element, kind }: TextLine): boolean {
  return kind === 'heading' || (element.localName === 'label' && element.closest(ITEM) === null);
}

function addTo(
  groups: Map<Element, Map<string, Group>>,
  line: TextLine,
  around: ReadonlySet<Element>,
): void {
  const { element, kind, text } = line;
  const item = element.closest(ITEM);
  const isLink = element.localName === 'a' || item === null;
  if (kind === 'control' && (isLink || isAny(ACTIONS, text))) return;
  const island = islandOf(item ?? element, around);
  // What shares an item or a row with a role describes it.
  if (island === undefined) return;
  const make = item === null ? makeOf(line) : '';
  const same = groups.get(island) ?? new Map<string, Group>();
  const group = same.get(make) ?? { count: 0, isAddress: false, needs: item === null ? 2 : 1 };
  const isLabel = isAny(VALUES, text) || ROLES_HEADING.test(text);
  if (couldBeRoleName(text) && !isLabel && !saysMore(text)) group.count += 1;
  group.isAddress ||= ADDRESS.test(text) && !element.closest(CELL);
  groups.set(island, same.set(make, group));
}

/** The largest part of the page that holds an element and no role. */
function islandOf(element: Element, around: ReadonlySet<Element>): Element | undefined {
  if (around.has(element)) return undefined;
  const row = element.closest('tr, [role="row"]');
  if (row !== null && around.has(row)) return undefined;
  let island = element;
  while (island.parentElement !== null && !around.has(island.parentElement)) {
    island = island.parentElement;
  }
  return island;
}

function isAny(words: readonly RegExp[], text: string): boolean {
  return words.some((word) => word.test(text));
}
