/** One cell of a table with the header it stands under, as far as that is known. */
export type TableCell = { readonly header: string; readonly text: string };

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

const TABLES = 'table, [role="grid"], [role="treegrid"], [role="table"]';
const ROWS = 'tr, [role="row"]';
const HEADERS = 'th, [role="columnheader"]';
const CELLS = 'td, [role="gridcell"], [role="cell"], [role="rowheader"], th[scope="row"]';
const GROUP = /group-?header/i;

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
  const headers = [...(headerRow ?? element).querySelectorAll(HEADERS)].map(textOf);
  const read: TableRow[] = [];
  let group = '';
  for (const row of rows) {
    if (row === headerRow) continue;
    const cells = [...row.querySelectorAll(CELLS)].filter((cell) => cell.closest(ROWS) === row);
    const texts = cells.map(textOf);
    const shown = texts.filter((text) => text !== '');
    if (isGroupRow(row, cells, shown, headers.length)) group = groupTitle(shown, row);
    else if (shown.length > 0) read.push({ group, cells: withHeaders(cells, texts, headers) });
  }
  return { element, headers, rows: read, whole: isWhole(element, rows.length) };
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

/** "Contoso (7)" without its count; a count alone names nobody. */
function groupTitle(shown: readonly string[], row: Element): string {
  const text = shown.length > 0 ? shown.join(' ') : textOf(row);
  return text.replace(/\s*\(\d+\)\s*$/, '').trim();
}

function withHeaders(
  cells: readonly Element[],
  texts: readonly string[],
  headers: readonly string[],
): TableCell[] {
  // Icon and checkbox columns often exist in the rows alone or in the header alone: then no header fits.
  const aligned = cells.length === headers.length;
  return texts.map((text, at) => ({ text, header: aligned ? (headers[at] ?? '') : '' }));
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
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
