import type { PageStatement } from '../domain/page';
import { speaksKnownLanguage } from './page-language';
import { PARTNER_HEADING, SECTION_LABEL } from './page-words';
import { couldBeRoleName } from './role-lists';
import { sectionAt } from './sections';
import type { TextLine } from './text-lines';

const NAVIGATION = 'nav, aside, header, footer, [role="navigation"], [role="banner"]';
const CONTROLS = 'a, button, input, [role="button"], [role="checkbox"]';
/** Items of lists, which would hold the roles if there were any. */
const LIST_ITEMS = 'li, [role="listitem"], [role="option"], [role="gridcell"], td';

/** What hides a part of the page until it is opened; a menu hides commands. */
const FOLDED =
  '[aria-expanded="false"]:not([aria-haspopup]), [role="tab"][aria-selected="false"], [role="tab"]:not([aria-selected]) ~ [role="tab"]:not([aria-selected])';

/** A page proves that it asks for no roles only if nothing on it could be a list of roles in words unknown. */
export function findUnread(
  region: Element,
  lines: readonly TextLine[],
  mentioned: boolean,
): PageStatement['unread'] {
  if (!speaksKnownLanguage(region, lines)) return 'language';
  if ([...region.querySelectorAll('iframe')].some(isShown)) return 'frame';
  if (hasUnknownItems(region) || hasUnknownSection(lines)) return 'list';
  if (mentioned) return 'mention';
  return [...region.querySelectorAll(FOLDED)].some(isOfContent) ? 'folded' : undefined;
}

function isOfContent(element: Element): boolean {
  return element.closest(NAVIGATION) === null;
}

function hasUnknownItems(region: Element): boolean {
  const heading = region.querySelector('h1') ?? region.querySelector('h2, h3, [role="heading"]');
  const items = [...region.querySelectorAll(LIST_ITEMS)].filter(
    (item) =>
      isOfContent(item) &&
      item.querySelector(CONTROLS) === null &&
      // What stands before the page's own heading is not its content, however it is marked up.
      (heading === null || (heading.compareDocumentPosition(item) & 4) !== 0),
  );
  return items.some((item) => couldBeRoleName((item.textContent ?? '').trim()));
}

/**
 * Two or more names below one another under a heading of their own, in whatever elements: roles that are
 * called otherwise than documented look like this. An address has lines that begin or end with a number.
 */
function hasUnknownSection(lines: readonly TextLine[]): boolean {
  const headings = lines.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []));
  return headings.slice(1).some((at) => {
    if (PARTNER_HEADING.test(lines[at]?.text ?? '')) return false;
    const names = sectionAt(lines, at).filter(
      ({ kind, text }) => kind !== 'control' && couldBeRoleName(text),
    );
    const isOther = names.some(
      ({ text }) => /^\p{Nd}|\p{Nd}$/u.test(text) || SECTION_LABEL.test(text),
    );
    return names.length > 1 && !isOther;
  });
}

/** Portals keep frames of no size for sign-in and measuring; only one that shows something matters. */
function isShown(frame: Element): boolean {
  const sizes = ['width', 'height'].map((name) =>
    Number.parseInt(frame.getAttribute(name) ?? '', 10),
  );
  const style = frame.getAttribute('style') ?? '';
  return !(
    frame.matches('[hidden], [aria-hidden="true"]') ||
    sizes.some((size) => size <= 1) ||
    /display:\s*none|visibility:\s*hidden|(?:width|height):\s*[01](?:px)?\s*(?:;|$)/.test(style)
  );
}
