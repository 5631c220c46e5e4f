import { icon } from './icons.js';
import { el } from './markup.js';

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

function row(cells, columns, index) {
  const empty = el('div', { class: 'ms-GroupSpacer', role: 'presentation' });
  const options = {
    class: 'ms-DetailsRow',
    role: 'row',
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

function groupHeader(name, count) {
  const options = {
    class: 'ms-GroupHeader',
    role: 'row',
    'aria-level': '1',
    'aria-expanded': 'true',
  };
  const title = el(
    'div',
    { class: 'ms-GroupHeader-title', role: 'gridcell' },
    el('span', {}, name),
    el('span', { class: 'ms-GroupHeader-headerCount' }, count === undefined ? '' : `(${count})`),
  );
  return el(
    'div',
    options,
    el('div', { class: 'ms-GroupHeader-expand' }, icon('ChevronDown')),
    title,
  );
}

/**
 * A Fluent details list with groups. `columns`: label, width (narrow, wide), isSorted, icon;
 * `groups`: name, count to print, rows of cells, a cell being text or a node.
 */
export function detailsList(label, columns, groups) {
  const body = groups.map(({ count, name, rows }) =>
    el('div', { class: 'ms-GroupedList-group', role: 'presentation' }, [
      name === undefined ? undefined : groupHeader(name, count),
      ...rows.map((cells, index) => row(cells, columns, index)),
    ]),
  );
  const options = { class: 'ms-DetailsList', role: 'grid', 'aria-label': label };
  const list = el('div', { class: 'ms-DetailsList-contentWrapper', role: 'presentation' }, body);
  return el('div', { class: 'ms-Viewport' }, el('div', options, headerRow(columns), list));
}
