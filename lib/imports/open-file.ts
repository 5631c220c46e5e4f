import { failure, type Result, success } from '../domain/result';
import { digestOf } from '../partners/digest';
import { LARGEST_FILE } from './file-text';
import type { FileFault } from './imported-file';
import { type RecognisedFile, readFile } from './read-file';

/** A file as it was chosen, dropped or pasted. */
export type GivenFile = {
  readonly name?: string;
  /** In bytes. */
  readonly size: number;
  /** When it was changed last, ISO 8601. */
  readonly changedAt?: string;
  readonly read: () => Promise<Uint8Array>;
};

/** A file that was read. */
export type OpenedFile = {
  readonly name?: string;
  readonly changedAt?: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly recognised: RecognisedFile;
};

/**
 * Reads a file, unless it is too large to be held in memory.
 * @param now ISO 8601.
 */
export async function openFile(
  given: GivenFile,
  now: string,
): Promise<Result<OpenedFile, FileFault>> {
  if (given.size > LARGEST_FILE) return failure('too-large');
  const content = await given.read().catch(() => undefined);
  if (content === undefined) return failure('unreadable');
  const recognised = readFile(content, now);
  if (!recognised.ok) return recognised;
  const { name, changedAt } = given;
  return success({
    ...(name !== undefined && { name }),
    ...(changedAt !== undefined && { changedAt }),
    digest: digestOf(content),
    recognised: recognised.value,
  });
}
