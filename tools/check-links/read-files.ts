import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE } from '../../lib/links/find/decode-text.ts';

/** A file to look into: its name as it is told, and its bytes, or a sentence that says why there are none. */
export type ReadFile = {
  readonly name: string;
  /** Whether it was met in a folder and not named itself. */
  readonly met: boolean;
} & ({ readonly content: Uint8Array } | { readonly problem: string });

export const TOO_LARGE = `larger than ${LARGEST_FILE / 1024 / 1024} MB, not read`;

const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Reads files one after the other, in order; a folder means every file below it, by name, without `.git` and
 * `node_modules`, and without following links between folders.
 * @param names as given; `-` is standard input.
 * @param folder where relative names begin.
 */
export async function* readFiles(
  names: readonly string[],
  folder: string,
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<ReadFile> {
  for (const name of names) {
    if (name === '-') yield await readInput(input);
    else yield* readPath(name, folder, false);
  }
}

async function* readPath(name: string, folder: string, met: boolean): AsyncGenerator<ReadFile> {
  const file = path.resolve(folder, name);
  try {
    const found = await stat(file);
    if (!found.isDirectory()) {
      if (found.size > LARGEST_FILE) yield { name, met, problem: TOO_LARGE };
      else if (found.isFile()) yield { name, met, content: await readFile(file) };
      else yield await readInput(createReadStream(file), name);
      return;
    }
    const entries = await readdir(file, { withFileTypes: true });
    const inside = entries
      .filter((entry) => !SKIPPED.has(entry.name) && (entry.isFile() || entry.isDirectory()))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const entry of inside) yield* readPath(path.join(name, entry.name), folder, true);
  } catch (error) {
    yield { name, met, problem: problemOf(error) };
  }
}

/** Reads a stream to its end, or until it is too large. */
async function readInput(input: AsyncIterable<Uint8Array | string>, name = '-'): Promise<ReadFile> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > LARGEST_FILE) return { name, met: false, problem: TOO_LARGE };
    }
  } catch (error) {
    return { name, met: false, problem: problemOf(error) };
  }
  return { name, met: false, content: Buffer.concat(chunks) };
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'not permitted to read it';
  return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
