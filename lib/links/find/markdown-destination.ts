import type { Stretch } from './markdown-code';

/**
 * Prepares to read destinations of a Markdown text: `(dest)`, `(<dest>)`, `(dest "title")`.
 * @returns answers where the destination stands that begins with a bracket at an offset; undefined when
 * there is none. Offsets must be asked for in ascending order; then all answers together are linear.
 */
export function readDestination(text: string): (at: number) => Stretch | undefined {
  const closing = closingBrackets(text);
  const nextAngle = nextOf(text, /[>\n]/g);
  const nextSpace = nextOf(text, /\s/g);
  return (at) => {
    if (text.charAt(at) !== '(') return undefined;
    let from = at + 1;
    while (/\s/.test(text.charAt(from))) from += 1;
    if (text.charAt(from) === '<') {
      const to = nextAngle(from);
      return text.charAt(to) === '>' ? { from: from + 1, to } : undefined;
    }
    const to = Math.min(nextSpace(from), closing.get(at) ?? Infinity);
    return to > from ? { from, to } : undefined;
  };
}

/** For each `(` its `)`, where no white space lies between; escaped ones do not count. */
function closingBrackets(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/\\.|[()]|\s/gs)) {
    if (mark === '(') open.push(index);
    else if (mark === ')') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    } else if (mark.trim() === '' && open.length > 0) open = [];
  }
  return closing;
}

/** Answers where the next match is, from ascending offsets on. */
function nextOf(text: string, pattern: RegExp): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    pattern.lastIndex = from;
    next = pattern.exec(text)?.index ?? text.length;
    return next;
  };
}
