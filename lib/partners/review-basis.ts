import type { Ledger } from './ledger';
import type { Basis } from './review';

/** A list that was read longer ago than this is read again before it is reviewed. */
export const FRESH_DAYS = 7;

/** Why what a review rests on may not be today's truth. */
export type BasisDoubt = 'never-read' | 'old' | 'not-whole' | 'unreadable';

const DAY = 86_400_000;

/** What a review of this ledger rests on. */
export function basisOf({ readAt, whole }: Ledger): Basis {
  return { readAt, whole: readAt !== null && whole };
}

/**
 * Why the basis of a review is to be doubted; none is what is wanted.
 * @param now ISO 8601; for a closed review, when it was closed.
 * @param unreadable how many stored grants could not be read: the review cannot show those.
 */
export function basisDoubts({ readAt, whole }: Basis, now: string, unreadable = 0): BasisDoubt[] {
  const lost: BasisDoubt[] = unreadable > 0 ? ['unreadable'] : [];
  if (readAt === null) return ['never-read', ...lost];
  const days = Math.abs(Date.parse(now) - Date.parse(readAt)) / DAY;
  return [
    ...(days > FRESH_DAYS ? (['old'] as const) : []),
    ...(whole ? [] : (['not-whole'] as const)),
    ...lost,
  ];
}
