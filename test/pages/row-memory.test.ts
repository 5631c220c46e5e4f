// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createRowMemory, isPartial, namedLists } from '../../lib/pages/row-memory';
import { findTables } from '../../lib/pages/table-rows';

type Row = readonly [place: number | undefined, partner: string];

/** A list of so many rows, its header the first of them, of which the page holds some. */
function list(count: number, rows: readonly Row[], label = 'Partners'): string {
  const place = (at: number | undefined) => (at === undefined ? '' : `aria-rowindex="${at}"`);
  const cells = rows.map(
    ([at, name]) =>
      `<div role="row" ${place(at)}><i role="gridcell">${name}</i><i role="gridcell">DAP</i></div>`,
  );
  return `<div role="grid" aria-label="${label}" aria-rowcount="${count}">
    <div role="row" aria-rowindex="1"><b role="columnheader">Partner</b><b role="columnheader">Roles</b></div>
    ${cells.join('')}</div>`;
}
const show = (...lists: string[]) => {
  document.body.innerHTML = lists.join('');
};
const read = (page: Document) =>
  findTables(page.body).map(({ rows, whole }) => ({
    names: rows.map(({ cells }) => cells[0]?.text),
    whole,
  }));

beforeEach(() => show());

describe('a list of which the page holds only what is in sight', () => {
  test('is whole once all its rows came by, in whatever order', () => {
    const memory = createRowMemory();
    show(
      list(5, [
        [4, 'C'],
        [5, 'D'],
      ]),
    );
    expect(read(memory.complete(document))).toEqual([{ names: ['C', 'D'], whole: false }]);
    show(
      list(5, [
        [3, 'B'],
        [4, 'C'],
      ]),
    );
    expect(read(memory.complete(document))).toEqual([{ names: ['B', 'C', 'D'], whole: false }]);
    show(
      list(5, [
        [2, 'A'],
        [3, 'B'],
      ]),
    );
    expect(read(memory.complete(document))).toEqual([{ names: ['A', 'B', 'C', 'D'], whole: true }]);
    expect(document.querySelectorAll('[role="row"]')).toHaveLength(3);
  });

  test('begins anew when it has another number of rows', () => {
    const memory = createRowMemory();
    show(
      list(4, [
        [2, 'A'],
        [3, 'B'],
      ]),
    );
    memory.note(document);
    show(list(3, [[3, 'C']]));
    expect(read(memory.complete(document))).toEqual([{ names: ['C'], whole: false }]);
  });

  test('counts no row twice, and takes the newer of two at one place', () => {
    const memory = createRowMemory();
    show(list(4, [[2, 'A']]));
    memory.note(document);
    show(list(4, [[2, 'B']]));
    memory.note(document);
    show(list(4, [[3, 'C']]));
    expect(read(memory.complete(document))).toEqual([{ names: ['B', 'C'], whole: false }]);
  });

  test('without places for its rows stays as it is', () => {
    const memory = createRowMemory();
    show(list(4, [[undefined, 'A']]));
    memory.note(document);
    show(list(4, [[undefined, 'B']]));
    expect(memory.complete(document)).toBe(document);
    expect(read(document)).toEqual([{ names: ['B'], whole: false }]);
  });

  test('is not mixed with another beside it', () => {
    const memory = createRowMemory();
    show(list(3, [[2, 'A']], 'one'), list(3, [[3, 'Z']], 'two'));
    memory.note(document);
    show(list(3, [[3, 'B']], 'one'), list(3, [[2, 'Y']], 'two'));
    expect(read(memory.complete(document))).toEqual([
      { names: ['A', 'B'], whole: true },
      { names: ['Y', 'Z'], whole: true },
    ]);
  });
});

describe('a list that is whole in the page', () => {
  test('is given as it is', () => {
    const memory = createRowMemory();
    show(
      list(3, [
        [2, 'A'],
        [3, 'B'],
      ]),
    );
    expect(memory.complete(document)).toBe(document);
    expect(namedLists(document).map(([, one]) => isPartial(one))).toEqual([false]);
  });
});
