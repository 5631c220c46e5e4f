import type { Flow } from '../domain/request';
import type { PreparedLink } from './prepared-links';

const BOX = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/** Links that a box for delegated admin privileges can stand over. */
const SELLERS: readonly Flow[] = ['reseller', 'indirect-reseller', 'delegated-admin'];

/**
 * The state of the box for delegated admin privileges: the last box before the link of a reseller request.
 * Its words are in any of forty languages, so its place is what tells it.
 * Source: the screenshots in Microsoft's Partner Center documentation,
 * https://learn.microsoft.com/partner-center/request-a-relationship-with-a-customer
 * @param elements the page's elements, in order.
 * @returns undefined where there is no such box.
 */
export function readDapBox(
  elements: readonly Element[],
  links: readonly PreparedLink[],
): boolean | undefined {
  const holders = new Set(
    links.filter(({ said }) => SELLERS.includes(said.flow)).map(({ element }) => element),
  );
  const at = elements.findIndex((element) => holders.has(element));
  const boxes = elements.slice(0, Math.max(at, 0)).filter(isBox);
  return boxes.map(isTicked).findLast((ticked) => ticked !== undefined);
}

function isBox(element: Element): boolean {
  return element.matches(BOX) && element.closest('[hidden]') === null;
}

/** A box that is half ticked counts as ticked. One that says nothing about itself has no state. */
function isTicked(box: Element): boolean | undefined {
  if (box.localName === 'input') {
    const { checked, indeterminate } = box as HTMLInputElement;
    return checked || indeterminate;
  }
  const state = box.getAttribute('aria-checked');
  // A native box inside stands after it in the order of the page and speaks for itself.
  return state === null ? undefined : state !== 'false';
}
