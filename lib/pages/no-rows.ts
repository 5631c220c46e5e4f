import { couldBeRoleName } from './role-lists';
import { readLines } from './text-lines';

/** Whatever could hold rows, in any markup, and what is not read at all. */
const HOLDERS =
  'table, li, iframe, canvas, [role="grid"], [role="treegrid"], [role="table"], [role="row"], [role="listitem"], [class*="DetailsList"], [class*="DetailsRow"]';
const COMMANDS = '[role="menubar"], [role="toolbar"], [role="search"]';

/**
 * Whether a page shows nothing that could be rows: no part that holds any, no number but zero, and beside
 * its heading and its commands at most one short text. In no language does that alone prove an empty list.
 */
export function showsNoRows(region: Element): boolean {
  if (region.querySelector(HOLDERS) !== null) return false;
  const [heading, ...rest] = readLines(region).filter(({ text }) => !/^0(?!\p{Nd})/u.test(text));
  const loose = rest.filter(
    ({ element, text }) => element.closest(COMMANDS) === null && couldBeRoleName(text),
  );
  return heading?.kind === 'heading' && loose.length < 2 && !/[1-9]/.test(region.textContent ?? '');
}
