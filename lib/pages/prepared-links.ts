import { findPortal } from '../data/hosts';
import type { LinkStatement } from '../domain/link';
import { decodeFully, removeInvisible } from '../links/decode';
import { findLinks } from '../links/find-links';
import { holdsPortalName } from '../links/imitation';
import { mayInvite } from '../links/invitation-hint';
import { invites } from '../links/invites';
import { LONGEST_LINK, linkReader } from '../links/link-reader';
import { readLines } from './text-lines';

/** An invitation link on the page, and where it stands. */
export type PreparedLink = {
  /** As printed; cut where it is too long to be read at all. */
  readonly link: string;
  readonly said: LinkStatement;
  readonly element: Element;
  readonly place: 'field' | 'address' | 'text';
  /** The text of the field, or the line, that holds it. */
  readonly text: string;
};

/** Without the tables of lookalikes, which are too heavy for a page; the background reads each link again. */
const readLink = linkReader(holdsPortalName);
/** An address inside another one. */
const CARRIES = /^.+https?\W/i;
const FIELDS = 'textarea, input:not([type="password"], [type="checkbox"], [type="radio"])';

/**
 * Finds every invitation link: in the values of fields, hidden ones too, because a page may copy from there;
 * in addresses and mail drafts behind links, because they are what is opened; and in the text.
 * @param elements the page's elements, in order.
 */
export function findPreparedLinks(elements: readonly Element[]): readonly PreparedLink[] {
  const [root] = elements;
  if (root === undefined) return [];
  const held = elements.flatMap((element): PreparedLink[] => {
    if (element.matches(FIELDS)) {
      return invitationsIn((element as HTMLInputElement).value, element, 'field');
    }
    const href = element.matches('a[href]') ? (element.getAttribute('href') ?? '') : '';
    return invitationsIn(/^mailto:/i.test(href) ? decodeFully(href) : href, element, 'address');
  });
  // A text area's own text is what it began with, not what it holds now.
  const lines = readLines(root).filter(({ element }) => element.localName !== 'textarea');
  return [...held, ...lines.flatMap(({ text, element }) => invitationsIn(text, element, 'text'))];
}

function invitationsIn(
  text: string,
  element: Element,
  place: PreparedLink['place'],
): PreparedLink[] {
  return findLinks(text).flatMap((whole) => {
    const decoded = removeInvisible(decodeFully(whole));
    if (!mayInvite(decoded)) return [];
    // One character more than is read: a cut link is too long, never a shorter one.
    const link = whole.slice(0, LONGEST_LINK + 1);
    const said = readLink(link);
    const foreign = isOwnPage(said.host) || (isOpaque(said) && !CARRIES.test(decoded));
    return invites(said) && !foreign ? [{ link, said, element, place, text }] : [];
  });
}

/** A short link may have such a name without leading to an invitation. */
function isOpaque({ doubts }: LinkStatement): boolean {
  return doubts.includes('opaque-wrapper');
}

/** Partner Center's own pages may bear the same words in their addresses. */
function isOwnPage(host: string): boolean {
  return findPortal(host)?.kind === 'partner-center';
}
