import type { FileNote, FindFailure } from '../../lib/links/find/found-link.ts';
import type { Trouble } from './answer.ts';
import { readable } from './print-lines.ts';
import { TOO_LARGE } from './read-files.ts';

const FAILURES: Readonly<Record<FindFailure, string>> = {
  binary: 'is no text, not read',
  'too-large': TOO_LARGE,
};

const NOTES: Readonly<Record<FileNote['note'], (value: string) => string>> = {
  'unknown-charset': (value) => `unknown charset "${value}", read as well as possible`,
  'not-utf-8': (value) => `not UTF-8, read as ${value}`,
  'holds-nul': () => 'holds NUL characters, read all the same',
  'broken-mail': () => 'the mail is damaged here, its text was searched all the same',
  'nested-too-deep': () => 'messages lie in one another too deep, the rest was searched as text',
  'attachment-unread': (value) => `the attachment "${value}" is no text, not read`,
};

/** A file that was not read. A binary that was only met in a folder misses nobody. */
export function failed(file: string, met: boolean, failure: FindFailure): Trouble {
  return { file, sentence: FAILURES[failure], unread: !(met && failure === 'binary') };
}

/** A file that was read, with something odd about it. */
export function noted(file: string, { note, value = '', line }: FileNote): Trouble {
  const sentence = NOTES[note](value);
  return { file, sentence, unread: false, ...(line !== undefined && { line }) };
}

/** The line for standard error. */
export function troubleLine({ file, line, sentence }: Trouble): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `check-links: ${readable(`${place}: ${sentence}`)}\n`;
}
