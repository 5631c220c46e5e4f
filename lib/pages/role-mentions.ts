import { isRoleName } from '../roles/is-role-name';
import { readRoleText } from './role-lists';

/** Longer text is no list of names that would stand in one element. In characters. */
const LONGEST = 300;
const NEVER_SHOWN = 'script, style, noscript, template, consent-lens-panel';
const INLINE = /^(?:a|abbr|b|bdi|bdo|em|i|mark|small|span|strong|u)$/;

/**
 * Finds role names anywhere in a part of a page, whatever its structure: as the whole text of an element, of
 * a text node, or of a line cut up into several elements. This is how a page is searched before anybody says
 * that it shows none. A name within a sentence is not meant: it may say who can accept.
 */
export function findRoleMentions(part: ParentNode): string[] {
  const found = new Set<string>();
  for (const element of part.querySelectorAll('*')) {
    if (element.closest(NEVER_SHOWN) !== null || isWithinSentence(element)) continue;
    const texts = [element.textContent ?? '', ...ownTexts(element)].map(tidy);
    for (const text of texts) {
      if (text === '' || text.length > LONGEST) continue;
      if (isRoleName(text)) found.add(text);
      else
        for (const name of readRoleText(text)?.names ?? []) if (isRoleName(name)) found.add(name);
    }
  }
  return [...found];
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function ownTexts(element: Element): string[] {
  const nodes = [...element.childNodes];
  const hasInline = nodes.some(
    (node) => node.nodeType === 1 && INLINE.test((node as Element).localName),
  );
  // Beside inline elements a text is a part of their sentence.
  return hasInline
    ? []
    : nodes.flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []));
}

/** A marked-up word in running text: "Only a <b>Global Administrator</b> can accept." */
function isWithinSentence(element: Element): boolean {
  const parent = element.parentElement;
  if (parent === null || !INLINE.test(element.localName)) return false;
  const beside = [...parent.childNodes].some(
    (node) => node.nodeType === 3 && /\p{L}{2}/u.test(node.nodeValue ?? ''),
  );
  return beside || isWithinSentence(parent);
}
