import { icon } from './icons.js';
import { el } from './markup.js';
import { rowsInSight } from './rows-in-sight.js';

const heights = { header: 42, row: 30 };

function headerCell({ isSorted, label, width, icon: name }, index) {
  return el(
    'div',
    {
      class: `ms-DetailsHeader-cell${width ? ` is-${width}` : ''}`,
      role: 'columnheader',
      'aria-colindex': String(index + 2),
      'aria-sort': isSorted ? 'ascending' : 'none',
      'data-automationid': 'ColumnsHeaderColumn',
    },
    el('span', { class: 'ms-DetailsHeader-cellTitle' }, el('span', {}, label)),
    name ? icon(name) : undefined,
  );
}

function headerRow(columns) {
  const collapse = el('div', { class: 'ms-DetailsHeader-collapseButton', role: 'columnheader' });
  collapse.append(icon('ChevronDown'));
  const options = {
    class: 'ms-DetailsHeader',
    role: 'row',
    'aria-rowindex': '1',
    'data-automationid': 'DetailsHeader',
  };
  return el('div', options, collapse, columns.map(headerCell));
}

function cell(content, column, index) {
  return el(
    'div',
    {
      class: `ms-DetailsRow-cell${column.width ? ` is-${column.width}` : ''}`,
      role: 'gridcell',
      'aria-colindex': String(index + 2),
      'data-automationid': 'DetailsRowCell',
    },
    content,
  );
}

function row(cells, columns, { index, rowIndex }) {
  const empty = el('div', { class: 'ms-GroupSpacer', role: 'presentation' });
  const options = {
    class: 'ms-DetailsRow',
    role: 'row',
    'aria-rowindex': String(rowIndex),
    'data-list-index': String(index),
    'data-automationid': 'DetailsRow',
  };
  const fields = el('div', { class: 'ms-DetailsRow-fields', role: 'presentation' });
  fields.append(...cells.map((content, column) => cell(content, columns[column], column)));
  return el(
    'div',
    { class: 'ms-List-cell', role: 'presentation' },
    el('div', options, empty, fields),
  );
}

function groupHeader({ count, name }, { isOpen, onToggle, rowIndex }) {
  const expand = el(
    'button',
    { type: 'button', class: 'ms-GroupHeader-expand', 'aria-expanded': String(isOpen) },
    icon(isOpen ? 'ChevronDown' : 'ChevronRight'),
  );
  if (onToggle) expand.addEventListener('click', onToggle);
  const title = el(
    'div',
    { class: 'ms-GroupHeader-title', role: 'gridcell' },
    el('span', {}, name),
    el('span', { class: 'ms-GroupHeader-headerCount' }, count === undefined ? '' : `(${count})`),
  );
  const options = {
    class: 'ms-GroupHeader',
    role: 'row',
    'aria-level': '1',
    'aria-rowindex': String(rowIndex),
    'aria-expanded': String(isOpen),
  };
  return el('div', options, expand, title);
}

/** One group: its header, and below it its rows for as long as it is open. */
function groupPart(group, columns, startsOpen) {
  const part = el('div', { class: 'ms-GroupedList-group', role: 'presentation' });
  const { first, name } = group;
  const firstRow = name === undefined ? first : first + 1;
  const rows = group.rows.map((cells, index) =>
    row(cells, columns, { index, rowIndex: firstRow + index }),
  );
  const draw = (isOpen) => {
    const onToggle = () => draw(!isOpen);
    const header = groupHeader(group, { isOpen, onToggle, rowIndex: first });
    part.replaceChildren(...(name === undefined ? [] : [header]), ...(isOpen ? rows : []));
  };
  draw(startsOpen || name === undefined);
  return part;
}

/** All headers and rows one after the other, to be made when they come into sight. */
function flat(groups, columns) {
  return groups.flatMap((group) => [
    {
      height: heights.header,
      make: () => groupHeader(group, { isOpen: true, rowIndex: group.first }),
    },
    ...group.rows.map((cells, index) => ({
      height: heights.row,
      make: () => row(cells, columns, { index, rowIndex: group.first + 1 + index }),
    })),
  ]);
}

/** Tells each group at which row of the whole list it begins; the list's own header is row 1. */
function numbered(groups) {
  let next = 2;
  return groups.map((group) => {
    const first = next;
    next += group.rows.length + (group.name === undefined ? 0 : 1);
    return { ...group, first };
  });
}

/**
 * A Fluent details list with groups. `columns`: label, width (narrow, wide), isSorted, icon;
 * `groups`: name, count to print, rows of cells, a cell being text or nodes. With `isVirtual` only the rows
 * in sight are in the document, with `isClosed` the groups begin without their rows.
 */
export function detailsList(label, columns, groups, { isClosed = false, isVirtual = false } = {}) {
  const known = numbered(groups);
  const rowCount = known.reduce(
    (sum, { name, rows }) => sum + rows.length + (name === undefined ? 0 : 1),
    1,
  );
  const body = isVirtual
    ? rowsInSight(flat(known, columns))
    : known.map((group) => groupPart(group, columns, !isClosed));
  const options = {
    class: 'ms-DetailsList',
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': String(rowCount),
  };
  const list = el('div', { class: 'ms-DetailsList-contentWrapper', role: 'presentation' }, body);
  return el('div', { class: 'ms-Viewport' }, el('div', options, headerRow(columns), list));
}
