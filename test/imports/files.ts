import type { ImportedFile } from '../../lib/imports/imported-file';
import { type RecognisedFile, readFile } from '../../lib/imports/read-file';
import type { ImportTarget } from '../../lib/imports/row-grants';
import { CUSTOMER, NOW } from './some-ledger';

export const TARGET: ImportTarget = { tenant: CUSTOMER, at: NOW, now: NOW };

/** Anything as the bytes of a file: text in UTF-8, other values as JSON. */
export const bytesOf = (content: unknown): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

/** What a file is found to be. @throws when nothing of it can be read. */
export function recognised(content: unknown): RecognisedFile {
  const read = readFile(bytesOf(content), NOW);
  if (!read.ok) throw new Error(`Not read: ${read.error}`);
  return read.value;
}

/** The same for a file of which nobody has to be asked anything. */
export function imported(content: unknown): ImportedFile {
  const found = recognised(content);
  if (!('file' in found)) throw new Error('A table whose columns have to be named.');
  return found.file;
}
