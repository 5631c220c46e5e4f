import type { RecognisedFile } from './read-file';

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
