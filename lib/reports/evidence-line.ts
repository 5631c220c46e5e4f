/** The form that this version writes and reads. */
export const EVIDENCE_FORMAT = 'consent-lens-evidence';
export const EVIDENCE_VERSION = 1;

/** The first line of a file of evidence. */
export type EvidenceHeader = {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly version: typeof EVIDENCE_VERSION;
  /** The customer's tenant id, or `unknown`. */
  readonly tenant: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** The version of the extension. */
  readonly extension: string;
  /** The day of its catalogue of roles. */
  readonly catalogue: string;
  /** How many events follow. */
  readonly count: number;
  /** The hash of the last of them. */
  readonly head: string;
  /** How many memos follow them; null where they were left out. */
  readonly memos: number | null;
  /** False where the chain was found damaged when the file was made: such a file proves nothing. */
  readonly complete: boolean;
};

const LAST_LINE = /^\{"sha256":"([0-9a-f]{64})"\}$/;

/** The last line: the SHA-256 of all bytes before it. */
export function lastLine(digest: string): string {
  return `{"sha256":"${digest}"}`;
}

/** The digest that a last line tells; undefined where the line is none. */
export function digestIn(line: string): string | undefined {
  return LAST_LINE.exec(line)?.[1];
}
