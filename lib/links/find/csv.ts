import { findLinksAt } from '../find-links';
import type { FoundLink } from './found-link';
import { placesIn } from './places';

const DELIMITERS = [',', ';', '\t', '|'];
/** A first line in which Excel names the delimiter. */
const NAMED = /^sep=(.)\r?(?:\n|$)/i;

/**
 * Finds the addresses in the cells of a table. Quoted cells may hold delimiters and line ends; what is
 * quoted and never closed reaches to the end. Source: RFC 4180, and Excel's `sep=`.
 */
export function findInCsv(text: string): readonly FoundLink[] {
  const places = placesIn(text);
  const delimiter = NAMED.exec(text)?.[1] ?? guessDelimiter(text);
  const found: FoundLink[] = [];
  for (const { from, to, row, column } of cellsOf(text, delimiter)) {
    for (const { link, at } of findLinksAt(text.slice(from, to))) {
      found.push({ link, ...places.at(from + at, link.length), cell: { row, column } });
    }
  }
  return found;
}

type Cell = { from: number; to: number; row: number; column: number };

/** The cells with the offsets of what they hold, without the quotes around it. */
function* cellsOf(text: string, delimiter: string): Generator<Cell> {
  let [at, row, column] = [0, 1, 1];
  while (at < text.length) {
    const quoted = text.charAt(at) === '"';
    const from = quoted ? at + 1 : at;
    const to = quoted ? endOfQuoted(text, from) : endOfPlain(text, from, delimiter);
    yield { from, to, row, column };
    at = endOfPlain(text, quoted ? to + 1 : to, delimiter);
    const ends = text.charAt(at) !== delimiter;
    [row, column] = ends ? [row + 1, 1] : [row, column + 1];
    at += 1;
  }
}

/** Where the quote that closes a cell stands; doubled ones belong to the cell. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n') at += 1;
  return at;
}

/** The delimiter that the first line holds most often outside quotes. */
function guessDelimiter(text: string): string {
  const counts = new Map(DELIMITERS.map((one) => [one, 0]));
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === '\n') break;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
  }
  return DELIMITERS.reduce((best, one) =>
    (counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best,
  );
}
