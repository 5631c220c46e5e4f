/**
 * One line of a table with its line end. No spreadsheet takes a cell for a formula: an apostrophe stands
 * before what could be one. Sources: RFC 4180, https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(harmless(String(cell)))).join(',')}\r\n`;
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
