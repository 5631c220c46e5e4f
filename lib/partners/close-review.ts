import { failure, type Result, success } from '../domain/result';
import type { Ledger } from './ledger';
import type { Entry, Review } from './review';
import { basisOf } from './review-basis';
import { goneEntries, type ReviewLine, reviewLines } from './review-lines';
import { dueAfter, type Interval } from './review-schedule';

/** What a review still lacks before it can be closed. */
export type Missing = {
  readonly reviewer: boolean;
  readonly undecided: readonly ReviewLine[];
  /** Decided about and different by now. */
  readonly changed: readonly ReviewLine[];
};

/** What closing writes down beside what was decided. */
export type Closing = {
  /** ISO 8601. */
  readonly now: string;
  readonly interval: Interval;
  readonly made: NonNullable<Review['made']>;
};

/** What has to be done before a review can be closed; undefined when nothing has. */
export function missingIn(
  { reviewer }: Pick<Review, 'reviewer'>,
  lines: readonly ReviewLine[],
): Missing | undefined {
  const missing = {
    reviewer: reviewer.trim() === '',
    undecided: lines.filter(({ state }) => state === 'undecided'),
    changed: lines.filter(({ state }) => state === 'changed'),
  };
  const isAll = !missing.reviewer && missing.undecided.length + missing.changed.length === 0;
  return isAll ? undefined : missing;
}

/**
 * Closes a review that has a decision for every grant that is there, and schedules the next one. Grants that are
 * gone are marked. It has no seal yet: that is the event which says so.
 * @returns the closed review, or what it still lacks.
 */
export function closeReview(
  review: Review,
  ledger: Ledger,
  { now, interval, made }: Closing,
): Result<Review, Missing> {
  const lines = reviewLines(review, ledger, undefined);
  const missing = missingIn(review, lines);
  if (missing !== undefined) return failure(missing);
  const closedAt = now > review.openedAt ? now : review.openedAt;
  return success({
    ...review,
    basis: basisOf(ledger),
    entries: [
      ...lines.flatMap(({ entry }) => entry ?? []),
      ...goneEntries(review, ledger).map((entry): Entry => ({ ...entry, gone: true })),
    ].map((entry) => ({ ...entry, by: entry.by || review.reviewer })),
    closedAt,
    nextDueAt: dueAfter(closedAt, interval),
    made,
  });
}
