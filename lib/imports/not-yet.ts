/** Clocks differ: what is dated within a day from now is no fault. In milliseconds. */
const TOLERANCE = 24 * 60 * 60 * 1000;

/** Whether a point in time is still to come. @param now ISO 8601. */
export function isFuture(time: string | null, now: string): boolean {
  return time !== null && Date.parse(time) > Date.parse(now) + TOLERANCE;
}
