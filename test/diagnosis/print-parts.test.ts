import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part } from '../../lib/diagnosis/page-tree';
import { printParts } from '../../lib/diagnosis/print-parts';

const count = (parts: readonly Part[]): number =>
  parts.reduce((sum, { times, elements }) => sum + times * elements, 0);

const part = (line: string, parts: readonly Part[] = [], times = 1): Part => ({
  ...{ line, kind: line, parts, times, left: 0 },
  elements: 1 + count(parts),
});

const leaves = (line: string, number: number) =>
  Array.from({ length: number }, (_, at) => part(`${line}${at}`));

describe('printing a page', () => {
  test('indents what is in a part, and counts equal ones', () => {
    expect(printParts([part('ul', [part('li', [], 12)])], 10)).toEqual(['ul', ' li ×12']);
  });

  test.each<[number, string[]]>([
    [0, ['… 7 left out']],
    [1, ['b', '… 6 left out']],
    [3, ['a', ' a0', ' … 4 left out', 'b']],
    [4, ['a', ' a0', ' a1', ' … 3 left out', 'b']],
    [7, ['a', ' a0', ' a1', ' a2', ' a3', ' a4', 'b']],
  ])('with room for %d says what it leaves out', (most, lines) => {
    expect(printParts([part('a', leaves('a', 5)), part('b')], most)).toEqual(lines);
  });

  test('shows small parts whole beside a large one', () => {
    const lines = printParts([part('large', leaves('x', 100)), part('small', leaves('y', 3))], 20);
    expect(lines.slice(-4)).toEqual(['small', ' y0', ' y1', ' y2']);
    expect(lines).toHaveLength(20 + 1);
  });

  const tree = (depth: number): fc.Arbitrary<Part[]> =>
    fc.array(
      fc
        .tuple(
          fc.constantFrom('p', 'li', 'div'),
          depth > 0 ? tree(depth - 1) : fc.constant([]),
          fc.integer({ min: 1, max: 4 }),
        )
        .map(([line, parts, times]) => part(line, parts, times)),
      { maxLength: 4 },
    );

  test('never takes more room than it has, and forgets nothing', () => {
    fc.assert(
      fc.property(tree(4), fc.integer({ min: 0, max: 40 }), (parts, most) => {
        const lines = printParts(parts, most);
        expect(lines.filter((line) => !line.includes('…')).length).toBeLessThanOrEqual(most);
        expect(toldBy(lines)).toBe(count(parts));
      }),
    );
  });
});

/** How many elements printed lines stand for, those left out included. */
function toldBy(lines: readonly string[]): number {
  const times: number[] = [];
  return lines.reduce((sum, line) => {
    const depth = line.search(/\S/);
    const before = depth === 0 ? 1 : (times[depth - 1] ?? 0);
    const left = /… (\d+) left out/.exec(line);
    if (left !== null) return sum + before * Number(left[1]);
    times[depth] = before * Number(/ ×(\d+)$/.exec(line)?.[1] ?? 1);
    return sum + times[depth];
  }, 0);
}
