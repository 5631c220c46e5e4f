import type { InnerRoot } from '../pages/composed-copy';
import { describeElement, describeKind } from './describe-element';

/** A part of a page as the report shows it. */
export type Part = {
  /** Its own line, without indentation. */
  readonly line: string;
  readonly kind: string;
  readonly parts: readonly Part[];
  /** How many like it stand one after the other. */
  readonly times: number;
  /** Elements in it that are not among its parts. */
  readonly left: number;
  /** All elements that one of it stands for, itself included. */
  readonly elements: number;
};

/** Lines below lines; plain wrappers do not count. */
const DEEPEST = 25;
/** So many different parts of one kind stand beside each other; the others are counted. */
const MOST_ALIKE = 6;
/** So many elements are looked at, so that a click never takes long. */
const MOST_SEEN = 20_000;

/** How far the walk has got, and how it looks inside elements. */
type Walk = { seen: number; readonly innerRoot: InnerRoot };

/** Not part of what a page shows. */
const UNSEEN = 'head, script, style, link, meta, noscript, template, consent-lens-panel';
/** Told, but not looked into: no adapter reads there, or it is a picture. */
const CLOSED = 'nav, [role="navigation"], [role="banner"], svg, math';

/**
 * Takes a page apart. Equal parts that follow one another are one, with a count.
 * @param innerRoot gives what stands in shadow roots and frames.
 */
export function partsOf(root: ParentNode, innerRoot: InnerRoot): readonly Part[] {
  return partsIn(root, 1, { seen: 0, innerRoot });
}

function partsIn({ children }: ParentNode, depth: number, walk: Walk): Part[] {
  const shown = [...children].filter((element) => !element.matches(UNSEEN));
  return joinEqual(shown.map((element) => partOf(element, depth, walk)));
}

function partOf(outer: Element, depth: number, walk: Walk): Part {
  let element = outer;
  let wrappers = 0;
  for (
    let child = onlyChild(element, walk);
    child !== undefined;
    child = onlyChild(element, walk)
  ) {
    element = child;
    wrappers += 1;
  }
  walk.seen += wrappers + 1;
  const line = (wrappers > 0 ? `${wrappers}> ` : '') + describeElement(element);
  const kind = describeKind(element);
  if (depth === DEEPEST || walk.seen > MOST_SEEN || element.matches(CLOSED)) {
    const left = countIn(element);
    return { line, kind, parts: [], times: 1, left, elements: wrappers + 1 + left };
  }
  const { kept, left } = keepFew([
    ...insideOf(element, depth + 1, walk),
    ...partsIn(element, depth + 1, walk),
  ]);
  return { line, kind, parts: kept, times: 1, left, elements: wrappers + 1 + left + count(kept) };
}

/** The child of an element that does nothing but wrap it. */
function onlyChild(element: Element, { innerRoot }: Walk): Element | undefined {
  if (element.localName !== 'div' && element.localName !== 'span') return undefined;
  if (element.children.length !== 1 || innerRoot(element) !== null) return undefined;
  const [child] = element.children;
  const plain = describeElement(element) === element.localName;
  return plain && !child?.matches(UNSEEN) ? child : undefined;
}

/** What stands inside an element without being its child. Frames of other origins show nothing. */
function insideOf(element: Element, depth: number, walk: Walk): Part[] {
  const inside = walk.innerRoot(element);
  const frame = element.localName === 'iframe';
  if (inside === null) return frame ? [closedPart('frame-of-another-origin', 0)] : [];
  const line = frame ? 'frame-of-the-same-origin' : 'shadow-root';
  if (depth === DEEPEST) return [closedPart(line, countIn(inside))];
  const { kept, left } = keepFew(partsIn(inside, depth + 1, walk));
  return [{ line, kind: line, parts: kept, times: 1, left, elements: left + count(kept) }];
}

function closedPart(line: string, left: number): Part {
  return { line, kind: line, parts: [], times: 1, left, elements: left };
}

function joinEqual(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isEqual(last, part)) {
      joined[joined.length - 1] = { ...last, times: last.times + part.times };
    } else joined.push(part);
  }
  return joined;
}

function isEqual(one: Part, other: Part): boolean {
  return (
    one.line === other.line &&
    one.left === other.left &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, at) => {
      const twin = other.parts[at];
      return twin !== undefined && part.times === twin.times && isEqual(part, twin);
    })
  );
}

/** A long table shows by its first rows how it is made. */
function keepFew(parts: readonly Part[]): { kept: Part[]; left: number } {
  const kinds = new Map<string, number>();
  const kept = parts.filter(({ kind }) => {
    const number = (kinds.get(kind) ?? 0) + 1;
    kinds.set(kind, number);
    return number <= MOST_ALIKE;
  });
  return { kept, left: count(parts) - count(kept) };
}

function count(parts: readonly Part[]): number {
  return parts.reduce((sum, { times, elements }) => sum + times * elements, 0);
}

function countIn(whole: ParentNode): number {
  return whole.querySelectorAll('*').length;
}
