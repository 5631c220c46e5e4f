import { failure, type Result, success } from '../domain/result';
import { fileText } from './file-text';
import { type FileFault, type FileNote, type ImportedFile, withNotes } from './imported-file';
import { shapeOf } from './list-shapes';
import { parseJson } from './parse-json';
import { isLedgerFile, readLedgerFile } from './read-ledger-file';
import { isLedgerTable, readLedgerTable } from './read-ledger-table';
import { readList } from './read-list';
import { readTable, type Table } from './read-table';
import { type ColumnChoice, guessColumns } from './table-columns';

/** What a file was found to be: read, or a table of which the user has to say what its columns are. */
export type RecognisedFile =
  | { readonly file: ImportedFile }
  | { readonly table: Table; readonly guess: ColumnChoice; readonly notes: readonly FileNote[] };

/**
 * Recognises a file by what is in it, never by its name, and reads it.
 * @param now ISO 8601.
 */
export function readFile(content: Uint8Array, now: string): Result<RecognisedFile, FileFault> {
  const decoded = fileText(content);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  return /^\s*[[{]/.test(text)
    ? readJson(text.trimStart(), notes, now)
    : readAsTable(text, notes, now);
}

function readJson(
  text: string,
  notes: readonly FileNote[],
  now: string,
): Result<RecognisedFile, FileFault> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (isLedgerFile(value)) {
    const read = readLedgerFile(value, now);
    return read.ok ? success({ file: withNotes(read.value, notes) }) : read;
  }
  const shape = shapeOf(value);
  return shape === undefined
    ? failure('unknown-json')
    : success({ file: withNotes(readList(shape), notes) });
}

function readAsTable(
  text: string,
  notes: readonly FileNote[],
  now: string,
): Result<RecognisedFile, FileFault> {
  const table = readTable(text);
  if (table === undefined) return failure('no-table');
  const told = [...notes, ...table.notes];
  if (isLedgerTable(table)) {
    return success({ file: withNotes(readLedgerTable(table, now), told) });
  }
  return table.rows.length === 0
    ? failure('no-table')
    : success({ table, guess: guessColumns(table), notes: told });
}
