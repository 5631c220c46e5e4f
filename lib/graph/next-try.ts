import { retryAfter } from './retry-after';

/** Whether to ask again, after how many milliseconds; or until when not to, where that was said. */
export type NextTry =
  | { readonly again: true; readonly wait: number }
  | { readonly again: false; readonly until?: string };

/** So often one thing is asked for, at most. */
export const MOST_TRIES = 4;
/** Nobody is left waiting longer than this before a try, in milliseconds. */
export const LONGEST_WAIT = 60_000;

const PASSING = new Set([429, 500, 502, 503, 504]);

/**
 * Decides what follows an answer that is no success.
 * Source: https://learn.microsoft.com/graph/throttling. Seen 2026-11-30.
 * @param attempt 1 for the first.
 * @param header the answer's Retry-After.
 * @param now ISO 8601.
 */
export function nextTry(
  attempt: number,
  status: number,
  header: string | null,
  now: string,
): NextTry {
  if (!PASSING.has(status)) return { again: false };
  const asked = retryAfter(header, now);
  const wait = asked ?? 1000 * 2 ** (attempt - 1);
  if (attempt < MOST_TRIES && wait <= LONGEST_WAIT) return { again: true, wait };
  if (asked === undefined) return { again: false };
  return { again: false, until: new Date(Date.parse(now) + asked).toISOString() };
}
