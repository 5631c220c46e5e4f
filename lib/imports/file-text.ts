import { failure, type Result, success } from '../domain/result';
import { decodeFile, LARGEST_FILE } from '../links/find/decode-text';
import type { FileFault, FileNote } from './imported-file';

export { LARGEST_FILE };

/** A file's characters, and what was odd about them. */
export type FileText = { readonly text: string; readonly notes: readonly FileNote[] };

/** What stands before UTF-16 in the order that Windows writes it in. */
const UTF16_MARK = [0xff, 0xfe];

/**
 * Turns a file into text: UTF-8, UTF-16 as PowerShell and Excel write it, with or without a mark, else
 * windows-1252. What was guessed or could not be read is told.
 */
export function fileText(content: Uint8Array): Result<FileText, FileFault> {
  if (content.length > LARGEST_FILE) return failure('too-large');
  const decoded = decodeFile(isUnmarkedUtf16(content) ? withMark(content) : content);
  if (!decoded.ok) return failure(decoded.error === 'too-large' ? 'too-large' : 'binary');
  const { text, notes } = decoded.value;
  if (text.trim() === '') return failure('empty');
  return success({
    text,
    notes: [
      ...notes.flatMap(({ note }) => (note === 'not-utf-8' || note === 'holds-nul' ? [note] : [])),
      ...(text.includes('\ufffd') ? (['broken-characters'] as const) : []),
    ],
  });
}

function withMark(content: Uint8Array): Uint8Array {
  const marked = new Uint8Array(content.length + UTF16_MARK.length);
  marked.set(UTF16_MARK);
  marked.set(content, UTF16_MARK.length);
  return marked;
}

/** Two letters of the Latin alphabet, or the signs that JSON begins with, and a zero after each. */
function isUnmarkedUtf16([first = 0, second, third = 0, fourth]: Uint8Array): boolean {
  const isPlain = (byte: number) => byte === 0x0a || byte === 0x0d || (byte > 0x1f && byte < 0x7f);
  return isPlain(first) && second === 0 && isPlain(third) && fourth === 0;
}
