import { PORTAL_HOSTS } from '../data/hosts';

/** What an address cannot contain where it stands in text. */
const END = /[\s<>"|^`{}]/;
/** What may follow an address in a sentence without belonging to it. */
const TRAILING =
  '.,;:!?\'"*_\u2018\u2019\u201c\u201d\u00ab\u00bb\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09';
/** Where an address begins: with its scheme, or with the name of a portal that lost it. */
const START = `https?://|(?<![\\w.@/%-])(?:${PORTAL_HOSTS.map(({ host }) => host.replaceAll('.', '\\.')).join('|')})(?=[/?#])`;

/**
 * Finds the addresses in free text, in order, each as it stands there. Linear in length.
 * @param text a message, or a single link.
 */
export function findLinks(text: string): readonly string[] {
  const links: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = nextStart(text, at);
    if (start < 0) break;
    let end = start;
    while (end < text.length && !END.test(text.charAt(end))) end += 1;
    links.push(withoutTail(text.slice(start, end)));
    at = end;
  }
  return links;
}

function nextStart(text: string, from: number): number {
  const pattern = new RegExp(START, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Takes off a sentence's own punctuation, and a closing bracket that was never opened in the link. */
function withoutTail(link: string): string {
  const loose = TRAILING + (link.includes('(') ? '' : ')') + (link.includes('[') ? '' : ']');
  let end = link.length;
  while (end > 0 && loose.includes(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}
