import type { DataStatement } from '../domain/data';

/** What the portal's own answers have said so far in this document. */
export type DataWitness = {
  /** Oldest first. */
  readonly statements: readonly DataStatement[];
};

/**
 * Lets the data witness speak: takes what the page-world script has overheard, from before and from now on.
 * @param changed called when something new was said.
 */
export function createDataWitness(
  _page: Document,
  _changed: (said: DataStatement) => void,
  _signal: AbortSignal,
): DataWitness {
  const statements: DataStatement[] = [];
  return { statements };
}
