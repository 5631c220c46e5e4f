import { LONGEST_DURATION } from '../checks/long-duration';

/** Days for a role that equals Global Administrator: long enough for one named task. */
export const ONE_DAY = 1;

/**
 * How long to offer instead of what was asked for.
 * @param asked whole days; undefined where nobody says.
 * @returns whole days, from 1 to a year.
 */
export function proposedDays(asked: number | undefined): number {
  const usable = asked !== undefined && Number.isInteger(asked) && asked >= 1;
  return usable ? Math.min(asked, LONGEST_DURATION) : LONGEST_DURATION;
}
