import Papa from 'papaparse';
import type { FileNote } from './imported-file';

/** A table as it was written. */
export type Table = {
  readonly header: readonly string[];
  /** The rows that are not empty, each with the number that a spreadsheet gives it; the header has 1 or 2. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly notes: readonly FileNote[];
};

/** More rows are not read: no tenant has as many partners. */
const MOST_ROWS = 100_000;
const DELIMITERS = [',', ';', '\t', '|'];
/** A first line in which Excel names the delimiter. */
const NAMED = /^sep=(.)\r?\n/i;

/**
 * Reads a table, whatever stands between its cells: what the first line holds most often outside of quotes, or
 * what Excel names. Source: RFC 4180.
 * @returns undefined when there are not at least two columns.
 */
export function readTable(text: string): Table | undefined {
  const named = NAMED.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  const delimiter = named?.[1] ?? likeliestDelimiter(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, preview: MOST_ROWS });
  const [header = [], ...rest] = data;
  if (header.length < 2) return undefined;
  const first = named === null ? 2 : 3;
  return {
    header: header.map((name) => name.trim()),
    rows: rest
      .map((cells, at) => ({ row: at + first, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    notes: [
      // The rest of the file is then in one cell.
      ...(errors.some(({ type }) => type === 'Quotes') ? (['unclosed-quote'] as const) : []),
      ...(data.length >= MOST_ROWS ? (['too-many-rows'] as const) : []),
    ],
  };
}

/** Only the first line is looked at: names of columns seldom hold delimiters, cells often do. */
function likeliestDelimiter(text: string): string {
  const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const counts = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(line, { delimiter, preview: 1 });
    return { delimiter, count: data[0]?.length ?? 0 };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
