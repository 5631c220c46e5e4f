import type { Overview } from './overview';
import { daysUntil } from './signals';

/** How often a tenant's partners can be reviewed, in days. */
export const INTERVALS = [30, 90, 180, 365] as const;
export type Interval = (typeof INTERVALS)[number];

/**
 * Four times a year, as Microsoft advises.
 * Source: https://learn.microsoft.com/microsoft-365/commerce/review-partner-admin-privileges
 */
export const DEFAULT_INTERVAL: Interval = 90;

const DAY = 86_400_000;

/** When the next review of a tenant is due. */
export type ReviewDue = {
  /** ISO 8601. */
  readonly dueAt: string;
  /** Whole days from now on; 0 or less once it is due. */
  readonly days: number;
  /** A review was opened and is not closed yet. */
  readonly open: boolean;
};

/**
 * When a review is due: one interval after the last one was closed; before there was any, one interval after the
 * list was read for the first time, so 90 days by default. A review that is late, or open, stays due until it
 * is closed: no due date is ever left out.
 * @param since when the last review was closed or the list first read, ISO 8601.
 * @returns ISO 8601.
 */
export function dueAfter(since: string, interval: Interval): string {
  return new Date(Date.parse(since) + interval * DAY).toISOString();
}

/**
 * When the list of a tenant was read for the first time, as far as its grants tell.
 * @returns ISO 8601; undefined before any reading: what was only approved or imported is reviewed with the list.
 */
export function firstReading({ readAt, partners }: Overview): string | undefined {
  if (readAt === null) return undefined;
  const firsts = partners.flatMap(({ grants }) =>
    grants.flatMap(({ seenBy: { words, data } }) =>
      [words, data].flatMap((span) => span?.first ?? []),
    ),
  );
  return [...firsts, readAt].sort()[0];
}

/**
 * Puts a due date in relation to now.
 * @param now ISO 8601.
 */
export function reviewDue(dueAt: string, open: boolean, now: string): ReviewDue {
  return { dueAt, days: daysUntil(dueAt, now) ?? 0, open };
}

/** Whether a due date has come. @param now ISO 8601. */
export function isDue(dueAt: string, now: string): boolean {
  return Date.parse(dueAt) <= Date.parse(now);
}
