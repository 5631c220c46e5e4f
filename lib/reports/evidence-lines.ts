import type { Result } from '../domain/result';
import { canonicalText } from '../partners/event-chain';

/** One line of a file: its bytes without the end, where it begins, its number from 1, whether it has an end. */
export type ByteLine = {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly line: number;
  readonly ended: boolean;
};

/** A line as text and as the JSON object that it is; `canonical` where no other text could stand for that. */
export type ReadLine = {
  readonly line: string;
  readonly value: object;
  readonly canonical: boolean;
};

const LF = 0x0a;
const CR = 0x0d;
const MARK = [0xef, 0xbb, 0xbf];
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The lines of a file, split at LF alone. */
export function* byteLines(file: Uint8Array): Generator<ByteLine> {
  let start = 0;
  for (let line = 1; start < file.length; line += 1) {
    const end = file.indexOf(LF, start);
    const ended = end >= 0;
    yield { bytes: file.subarray(start, ended ? end : file.length), start, line, ended };
    start = ended ? end + 1 : file.length;
  }
}

/** Reads one line strictly. What no file of ours can hold is told apart, because mail programs make such. */
export function textOfLine(
  bytes: Uint8Array,
  line: number,
): Result<ReadLine, 'nul' | 'not-utf8' | 'byte-order-mark' | 'line-ends' | 'not-canonical'> {
  if (line === 1 && MARK.every((byte, at) => bytes[at] === byte)) return no('byte-order-mark');
  if (bytes.includes(0)) return no('nul');
  if (bytes.at(-1) === CR) return no('line-ends');
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return no('not-utf8');
  }
  const value = parse(text);
  if (value === undefined) return no('not-canonical');
  return { ok: true, value: { line: text, value, canonical: isCanonical(value, text) } };
}

function no<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** False also for what lies deeper in itself than can be written. */
function isCanonical(value: object, text: string): boolean {
  try {
    return canonicalText(value) === text;
  } catch {
    return false;
  }
}
