/** What an address cannot contain where it stands in text. */
const END = /[\s<>"|^`{}]/;
/** What may follow an address in a sentence without belonging to it. */
const TRAILING = '.,;:!?\'"*_';

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
  const pattern = /https?:\/\//gi;
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
