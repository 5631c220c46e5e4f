/**
 * The page must show the same for this long before it can be `clear`: roles may come after the rest. In
 * milliseconds.
 */
export const SETTLE_TIME = 4000;
/** After this the page is called unreadable; it is still read if it comes later. In milliseconds. */
export const LONGEST_WAIT = 15_000;

/** Tells how long a page has been there and how long it has shown the same. */
export type PageClock = {
  /** @param shown anything that differs when the page shows something else. */
  tick(shown: string, now: number): { readonly settled: boolean; readonly late: boolean };
  /** Milliseconds until time alone changes the answer; undefined when it no longer does. */
  untilNext(now: number): number | undefined;
};

/** Starts a clock for one route. @param start milliseconds on any clock that only goes forward. */
export function createPageClock(start: number): PageClock {
  let last = '';
  let since = start;
  return {
    tick(shown, now) {
      if (shown !== last) since = now;
      last = shown;
      return { settled: now - since >= SETTLE_TIME, late: now - start >= LONGEST_WAIT };
    },
    untilNext(now) {
      const waits = [since + SETTLE_TIME - now, start + LONGEST_WAIT - now].filter(
        (wait) => wait > 0,
      );
      return waits.length > 0 ? Math.min(...waits) : undefined;
    },
  };
}
