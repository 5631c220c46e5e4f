import { readLines } from './text-lines';

/** One cell of a table with the header it stands under, as far as that is known. */
export type TableCell = {
  readonly header: string;
  /** Its lines, with commas between them: a list of names reads the same in one line or in many. */
  readonly text: string;
  /** Its first line, without what stands beside a name. */
  readonly first: string;
  /** The place of its header among the table's; -1 where that is not known. */
  readonly column: number;
  /** It leads to a page of its own, as the names of relationships do. */
  readonly linked: boolean;
};

/** One row below a group's title, where the table is grouped. */
export type TableRow = {
  readonly group: string;
  readonly cells: readonly TableCell[];
};

/** A table, its rows, and whether parts of it are folded or not rendered. */
export type Table = {
  readonly element: Element;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly whole: boolean;
};

// Elements and ARIA roles first; the classes are Fluent's list, seen on the screenshots of 2021 to 2023.
export const TABLES = 'table, [role="grid"], [role="treegrid"], [role="table"], .ms-DetailsList';
export const ROWS = 'tr, [role="row"], .ms-DetailsRow, .ms-DetailsHeader';
const HEADERS = 'th, [role="columnheader"], .ms-DetailsHeader-cell';
const CELLS =
  'td, [role="gridcell"], [role="cell"], [role="rowheader"], th[scope="row"], .ms-DetailsRow-cell';
const GROUP = /group-?header/i;
/** "Contoso (7)": how many rows a group has. */
const GROUP_COUNT = /[(（](\d+)[)）]\s*$/;
const COLUMN = 'aria-colindex';

/** Finds every table with header cells in a region, by ARIA role or by element. */
export function findTables(region: Element): readonly Table[] {
  return [...region.querySelectorAll(TABLES)]
    .filter((table) => table.querySelector(TABLES) === null)
    .map(readTable)
    .filter((table) => table.headers.length > 0);
}

function readTable(element: Element): Table {
  const rows = [...element.querySelectorAll(ROWS)];
  const headerRow = rows.find((row) => row.querySelectorAll(HEADERS).length > 1);
  const headers = [...(headerRow ?? element).querySelectorAll(HEADERS)];
  const read: TableRow[] = [];
  let group = '';
  let announced = 0;
  for (const row of rows) {
    if (row === headerRow) continue;
    const cells = [...row.querySelectorAll(CELLS)].filter((cell) => cell.closest(ROWS) === row);
    const shown = cells.map(textOf).filter((text) => text !== '');
    if (isGroupRow(row, cells, shown, headers.length)) {
      const title = shown.length > 0 ? shown.join(' ') : textOf(row);
      group = title.replace(GROUP_COUNT, '').trim();
      announced += Number(GROUP_COUNT.exec(title)?.[1] ?? 0);
    } else if (shown.length > 0) {
      read.push({ group, cells: withHeaders(cells, headers) });
    }
  }
  const whole = isWhole(element, rows.length) && announced <= read.length;
  return { element, headers: headers.map(textOf), rows: read, whole };
}

function isGroupRow(
  row: Element,
  cells: readonly Element[],
  shown: readonly string[],
  columns: number,
): boolean {
  if (GROUP.test(row.className) || row.querySelector('[class*="GroupHeader"]') !== null)
    return true;
  if (row.closest('[class*="GroupHeader"]') !== null) return true;
  const spans = cells.some(
    (cell) => Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan')) > 1,
  );
  return shown.length <= 1 && (spans || (columns > 2 && cells.length < columns - 1));
}

/**
 * Puts each cell under its header: by ARIA's column numbers, or by place where the numbers of cells and of
 * headers agree. Icon and checkbox columns often have no header text, or no cell.
 */
function withHeaders(cells: readonly Element[], headers: readonly Element[]): TableCell[] {
  const named = headers.filter((header) => textOf(header) !== '');
  const places = [headers, named].find((candidates) => candidates.length === cells.length) ?? [];
  return cells.map((cell, at) => {
    const column = cell.getAttribute(COLUMN);
    const header = headers.find((one) => column !== null && one.getAttribute(COLUMN) === column);
    const found = header ?? places[at];
    const lines = readLines(cell).map((line) => line.text);
    return {
      header: found === undefined ? '' : textOf(found),
      text: lines.join(', '),
      first: lines[0] ?? '',
      column: found === undefined ? -1 : headers.indexOf(found),
      linked: cell.querySelector('a') !== null,
    };
  });
}

/** Nothing folded, nothing left out by a list that renders only what is in view. */
function isWhole(table: Element, rendered: number): boolean {
  const folded = table.querySelector(
    `${ROWS.split(', ')
      .map((row) => `${row}[aria-expanded="false"]`)
      .join(', ')}, [class*="GroupHeader"] [aria-expanded="false"]`,
  );
  const announced = Number(table.getAttribute('aria-rowcount') ?? 0);
  return folded === null && announced <= rendered;
}

function textOf(element: Element): string {
  return readLines(element)
    .map((line) => line.text)
    .join(' ');
}
