// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { gatherList } from '../../lib/extension/gather-list';
import { offerReaders, readPage } from '../../lib/extension/page-readers';
import { PORTAL_PAGES } from '../../lib/pages/portal-pages';

const ROW = 30;
const IN_SIGHT = 300;

/** A list that holds the rows in sight and draws others when it is told that it was scrolled. */
function showList(count: number, hearsScrolling = true): HTMLElement {
  document.body.innerHTML = `<main><h1>Partner relationships</h1><div id="box" style="overflow-y: auto">
    <div role="grid" aria-label="Partners" aria-rowcount="${count + 1}"></div></div></main>`;
  const box = document.querySelector<HTMLElement>('#box');
  const grid = document.querySelector('[role="grid"]');
  if (box === null || grid === null) throw new Error('no list');
  // Happy-dom lays nothing out.
  Object.defineProperty(box, 'scrollHeight', { value: count * ROW });
  Object.defineProperty(box, 'clientHeight', { value: IN_SIGHT });
  const draw = () => {
    const first = Math.floor(box.scrollTop / ROW);
    const rows = Array.from({ length: IN_SIGHT / ROW + 2 }, (_, at) => first + at);
    grid.innerHTML = `<div role="row" aria-rowindex="1"><b role="columnheader">Partner</b><b role="columnheader">Roles</b></div>${rows
      .filter((row) => row < count)
      .map(
        (row) =>
          `<div role="row" aria-rowindex="${row + 2}"><i role="gridcell">Partner ${row}</i><i role="gridcell">Global Administrator</i></div>`,
      )
      .join('')}`;
  };
  draw();
  if (hearsScrolling) box.addEventListener('scroll', draw);
  return box;
}

const rows = () => {
  const read = readPage('partner-relationships', document);
  return read.ok ? { count: read.value.relationships?.length, whole: read.value.whole } : read;
};

beforeEach(() => offerReaders({ pages: PORTAL_PAGES }));

describe('gathering a list', () => {
  test('gives all its rows, and leaves it where it was', async () => {
    const box = showList(100);
    box.scrollTop = 600;
    box.dispatchEvent(new Event('scroll'));
    expect(rows()).toEqual({ count: 12, whole: false });
    await gatherList(window);
    expect(rows()).toEqual({ count: 100, whole: true });
    expect(box.scrollTop).toBe(600);
    expect(document.querySelectorAll('[role="row"]')).toHaveLength(13);
  });

  test('never calls a list whole that does not draw when it is scrolled', async () => {
    showList(30, false);
    await gatherList(window);
    expect(rows()).toEqual({ count: 12, whole: false });
  });

  test('scrolls nothing where the list is whole', async () => {
    const box = showList(5);
    const moved: number[] = [];
    box.addEventListener('scroll', () => moved.push(box.scrollTop));
    await gatherList(window);
    expect(moved).toEqual([]);
    expect(rows()).toEqual({ count: 5, whole: true });
  });

  test('does nothing on a page whose readers are not there', async () => {
    offerReaders({ pages: [] });
    showList(5);
    await gatherList(window);
    expect(rows()).toEqual({ ok: false, error: 'page-not-known' });
  });
});
