import { failure, type Result, success } from '../../domain/result';
import type { FileNote, FindFailure } from './found-link';

/** Larger files are not read: nobody writes such a mail or page, and all of it is held in memory. In bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** More control characters than this, in number and per hundred, and a file is no text. */
const MOST_CONTROLS = 8;
const FALLBACK = 'windows-1252';
const BYTE_ORDER_MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file, and what was odd about its characters. */
export type DecodedText = { readonly text: string; readonly notes: readonly FileNote[] };

/**
 * Turns a file into text: by its byte order mark, as UTF-8, else in the charset that it declares, else as
 * windows-1252, which gives every byte a character. What was guessed is told.
 * @param declared the name of a charset that stands in or beside the content.
 */
export function decodeFile(
  content: Uint8Array,
  declared?: string,
): Result<DecodedText, FindFailure> {
  if (content.length > LARGEST_FILE) return failure('too-large');
  const marked = BYTE_ORDER_MARKS.find(([, mark]) =>
    mark.every((byte, at) => content[at] === byte),
  );
  if (marked !== undefined) return success(noteNul(new TextDecoder(marked[0]).decode(content)));
  if (isBinary(content)) return failure('binary');
  return success(decodeBytes(content, declared));
}

/** The same for bytes that are text and have no mark, such as a part of a mail. */
export function decodeBytes(content: Uint8Array, declared?: string): DecodedText {
  const utf8 = decode(content, 'utf-8');
  const isUnknown = declared !== undefined && !isKnownCharset(declared);
  const unknown: FileNote[] = isUnknown ? [{ note: 'unknown-charset', value: declared }] : [];
  if (utf8 !== undefined) return noteNul(utf8, unknown);
  const text =
    (isUnknown ? undefined : decode(content, declared)) ?? decode(content, FALLBACK) ?? '';
  return noteNul(text, declared === undefined ? [{ note: 'not-utf-8', value: FALLBACK }] : unknown);
}

/** Whether texts in this charset can be read here. */
export function isKnownCharset(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** @returns undefined for bytes that are none of that charset, and for UTF-8 that is broken. */
function decode(content: Uint8Array, charset: string | undefined): string | undefined {
  try {
    return charset === undefined
      ? undefined
      : new TextDecoder(charset, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

function noteNul(text: string, notes: readonly FileNote[] = []): DecodedText {
  return { text, notes: text.includes('\0') ? [...notes, { note: 'holds-nul' }] : notes };
}

/** Controls but for tab, line feed, vertical tab, form feed, carriage return and escape. */
function isBinary(content: Uint8Array): boolean {
  let controls = 0;
  for (const byte of content) {
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > MOST_CONTROLS && controls * 100 > content.length;
}
