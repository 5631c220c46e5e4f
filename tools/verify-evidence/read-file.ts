import { readFile as read, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Streams } from '../streams.ts';

/** In bytes: all of a file is held in memory. */
const LARGEST = 500 * 1024 * 1024;
const TOO_LARGE = 'larger than 500 MB, not read';

/**
 * Reads a file as it is, without decoding it.
 * @param name as given; `-` is standard input.
 * @returns a sentence that says why it could not be read.
 */
export async function readFile(
  name: string,
  { input, folder = process.cwd() }: Pick<Streams, 'input' | 'folder'>,
): Promise<Uint8Array | string> {
  try {
    if (name === '-') return await readInput(input);
    const file = path.resolve(folder, name);
    return (await stat(file)).size > LARGEST ? TOO_LARGE : await read(file);
  } catch (error) {
    return problemOf(error);
  }
}

async function readInput(input: Streams['input']): Promise<Uint8Array | string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > LARGEST) return TOO_LARGE;
  }
  return Buffer.concat(chunks);
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder: give its files';
  if (code === 'EACCES' || code === 'EPERM') return 'not permitted to read it';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
