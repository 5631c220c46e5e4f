import { decodeFully } from '../links/decode';
import type { InnerRoot } from '../pages/composed-copy';
import { isFieldWord } from './field-words';

/** Shorter words are in everything. */
const SHORTEST = 4;

const TEXT = 3;
const COMMENT = 8;

/**
 * Takes note of everything a page holds: text, also of scripts and comments, attributes, tags, its address.
 * @returns whether a name could come from there, given the words it is made of, in lower case: one that is
 * no word of data fields stands on the page, or a word of the page is written into the name.
 */
export function wordsOfPage(
  root: ParentNode,
  address: string,
  innerRoot: InnerRoot,
): (name: readonly string[]) => boolean {
  const written = [address, ...textsIn(root, innerRoot)].join('\n');
  // Escapes hide words, and their own letters run into the words beside them.
  const bare = written.replace(/%[\da-f]{2}/gi, ' ');
  const page = fold([written, decodeFully(written), bare].join('\n'));
  const words = new Set(page.match(/[a-z]{4,}/g)?.filter((word) => !isFieldWord(word)));
  return (name) => {
    const known = name.map((word) => (isFieldWord(word) ? word : ' ')).join('');
    return (
      name.some((word) => !isFieldWord(word) && page.includes(word)) ||
      piecesOf(name.join('')).some((piece) => words.has(piece) && !known.includes(piece))
    );
  };
}

/** A list and not recursion: pages can be deeper than the stack. */
function textsIn(root: ParentNode, innerRoot: InnerRoot): string[] {
  const texts: string[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === TEXT || node.nodeType === COMMENT) texts.push(node.nodeValue ?? '');
    if (isElement(node)) {
      texts.push(node.localName);
      for (const { name, value } of node.attributes) texts.push(name, value);
      const inside = innerRoot(node);
      if (inside !== null) waiting.push(inside);
      if (node.localName === 'template') waiting.push((node as HTMLTemplateElement).content);
    }
    for (const child of node.childNodes) waiting.push(child);
  }
  return texts;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** In lower case and without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every part of a word that is long enough to say something. */
function piecesOf(word: string): string[] {
  const starts = [...word].map((_, at) => at);
  return starts.flatMap((start) =>
    starts.filter((at) => at + 1 - start >= SHORTEST).map((at) => word.slice(start, at + 1)),
  );
}
