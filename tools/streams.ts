import { pipeline } from 'node:stream/promises';

/** What a shell reports for a program whose reader went away. */
const READER_GONE = 141;

/** Where a command reads and writes. */
export type Streams = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** Where relative names of files begin; without it in the process's own folder. */
  readonly folder?: string;
};

/** The process's own streams. */
export function ownStreams(): Streams {
  const { stdin, stdout, stderr } = process;
  return { input: stdin, output: stdout, errors: stderr };
}

/**
 * Prints lines as fast as they are read, each with its end.
 * @returns 0, or the exit code for a reader that has gone away.
 */
export async function printLines(
  lines: Iterable<string> | AsyncIterable<string>,
  output: NodeJS.WritableStream,
): Promise<number> {
  async function* ended() {
    for await (const line of lines) yield `${line}\n`;
  }
  return printAll(ended, output);
}

/** Prints pieces of text as fast as they are made. @returns as `printLines` does. */
export async function printAll(
  pieces: () => AsyncIterable<string>,
  output: NodeJS.WritableStream,
): Promise<number> {
  try {
    await pipeline(pieces, output, { end: false });
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return READER_GONE;
    throw error;
  }
}
