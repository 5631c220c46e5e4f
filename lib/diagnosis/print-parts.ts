import type { Part } from './page-tree';

/**
 * Prints the parts of a page, one line each, indented. Where there are too many, each gets its fair share
 * of the lines, and what is left out is counted.
 * @param most how many parts are printed at most.
 * @returns lines of the report.
 */
export function printParts(parts: readonly Part[], most: number): string[] {
  return print(parts, most, 0, '');
}

function print(parts: readonly Part[], most: number, before: number, indent: string): string[] {
  const shares = shareOut(parts.map(sizeOf), most);
  let left = before;
  const lines: string[] = [];
  parts.forEach((part, at) => {
    const share = shares[at] ?? 0;
    if (share === 0) {
      left += part.times * part.elements;
      return;
    }
    lines.push(`${indent}${part.line}${part.times > 1 ? ` ×${part.times}` : ''}`);
    lines.push(...print(part.parts, share - 1, part.left, `${indent} `));
  });
  return left > 0 ? [...lines, `${indent}… ${left} left out`] : lines;
}

function sizeOf({ parts }: Part): number {
  return parts.reduce((sum, part) => sum + sizeOf(part), 1);
}

/** Gives small wishes all they want and large ones the same share of the rest; the first ones where it runs out. */
function shareOut(wishes: readonly number[], most: number): number[] {
  const shares = wishes.map(() => 0);
  const smallFirst = wishes.map((wish, at) => ({ wish, at })).sort((a, b) => a.wish - b.wish);
  let rest = most;
  smallFirst.forEach(({ wish, at }, done) => {
    const share = Math.min(wish, Math.ceil(rest / (wishes.length - done)));
    shares[at] = share;
    rest -= share;
  });
  return shares;
}
