import { PORTAL_HOSTS } from '../data/hosts';

/** What an address cannot contain where it stands in text. */
const END = /[\s<>"|^`{}]/;
/** What may follow an address in a sentence without belonging to it. */
const TRAILING =
  '.,;:!?\'"*_\u2018\u2019\u201c\u201d\u00ab\u00bb\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09';
/** Where an address begins: with its scheme, or with the name of a portal that lost it. */
const START = `https?://|(?<![\\w.@/%-])(?:${PORTAL_HOSTS.map(({ host }) => host.replaceAll('.', '\\.')).join('|')})(?=[/?#])`;

/** An address as it stands in a text, and where it begins there. */
export type LinkInText = { readonly link: string; readonly at: number };

/**
 * Finds the addresses in free text, in order, each as it stands there. Linear in length.
 * @param text a message, or a single link.
 */
export function findLinks(text: string): readonly string[] {
  return findLinksAt(text).map(({ link }) => link);
}

/** Finds the addresses in free text with their places in it. Linear in length. */
export function findLinksAt(text: string): readonly LinkInText[] {
  const links: LinkInText[] = [];
  const start = new RegExp(START, 'gi');
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    let end = found.index;
    while (end < text.length && !END.test(text.charAt(end))) end += 1;
    links.push({ link: withoutTail(text.slice(found.index, end)), at: found.index });
    start.lastIndex = end;
  }
  return links;
}

/** Takes off a sentence's own punctuation, and a closing bracket that was never opened in the link. */
function withoutTail(link: string): string {
  const loose = TRAILING + (link.includes('(') ? '' : ')') + (link.includes('[') ? '' : ']');
  let end = link.length;
  while (end > 0 && loose.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}
