import { memoDigest } from '../partners/memo';
import type { ShownMemo } from './memo-parts';

/** A kept memo as a JSON file, with its digest and the event of the chain that tells of it. */
export function memoJson({ kept, event }: ShownMemo): string {
  const file = {
    format: 'consent-lens-memo',
    version: 1,
    memo: kept,
    digest: kept && memoDigest(kept),
    event: event ?? null,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
