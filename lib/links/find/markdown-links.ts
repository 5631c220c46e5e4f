import { codeIn, type Stretch } from './markdown-code';
import { readDestination } from './markdown-destination';

/** A link as Markdown writes it: where its text stands, and where it leads or which definition it names. */
export type MarkdownLink = {
  readonly text: Stretch;
  readonly to: Stretch | string;
};

/** Longer names of definitions do not count. Source: CommonMark 0.31, section 4.7. */
const LONGEST_LABEL = 999;

/**
 * Finds inline links and links by reference outside code, in order. As in CommonMark a link holds no other
 * link, so that every character is in one text at most. Linear in length.
 */
export function markdownLinksIn(text: string): readonly MarkdownLink[] {
  const links: MarkdownLink[] = [];
  const code = codeIn(text);
  const destination = readDestination(text);
  let nextCode = 0;
  let open: number[] = [];
  let lastBracket = -1;
  for (let at = 0; at < text.length; at += 1) {
    while ((code[nextCode]?.to ?? Infinity) <= at) nextCode += 1;
    const inCode = code[nextCode];
    if (inCode !== undefined && inCode.from <= at) {
      at = inCode.to - 1;
      continue;
    }
    const letter = text.charAt(at);
    if (letter === '\\') at += 1;
    if (letter !== '[' && letter !== ']') continue;
    const bracket = at;
    if (letter === '[') open.push(at);
    else {
      const start = open.pop();
      const written = start === undefined ? undefined : { from: start + 1, to: at };
      const to = written && (destination(at + 1) ?? labelAfter(text, written, lastBracket));
      if (to !== undefined && written !== undefined && text.charAt(written.from - 2) !== '!') {
        links.push({ text: written, to });
        if (typeof to === 'object') [open, at] = [[], to.to - 1];
      }
    }
    lastBracket = bracket;
  }
  return links;
}

/** The name in `[text][name]`, `[text][]` and `[text]`, in lower case. A name holds no bracket. */
function labelAfter(text: string, written: Stretch, lastBracket: number): string | undefined {
  const at = written.to + 1;
  if (text.charAt(at) === ':') return undefined;
  if (text.charAt(at) === '[' && text.charAt(at + 1) !== ']') {
    const name = /^\[([^[\]\\]{1,999})\]/.exec(text.slice(at, at + LONGEST_LABEL + 2))?.[1];
    return name === undefined ? undefined : labelOf(name);
  }
  const isLabel = lastBracket < written.from && written.to - written.from <= LONGEST_LABEL;
  return isLabel ? labelOf(text.slice(written.from, written.to)) : undefined;
}

/** Names of definitions are compared without case and with single spaces. */
export function labelOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
