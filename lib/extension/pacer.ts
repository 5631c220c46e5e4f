/** Work that was asked for in this time is done once. In milliseconds. */
export const GATHER = 150;

/** At most one part in so many of the time is spent: 50 ms a second are one in twenty. */
const SHARE = 25;

/** Does a piece of work when asked, and never so often that the page would notice. */
export type Pacer = {
  /** Asks for the work after a while, or as soon as what was spent allows. @param wait milliseconds. */
  soon(wait?: number): void;
  /** Does something else at once and counts its time as spent too. */
  spend<T>(other: () => T): T;
  stop(): void;
};

/**
 * Paces work on somebody else's page, whatever that page does to make us work.
 * @param clock milliseconds, only ever forward.
 */
export function createPacer(work: () => void, clock: () => number): Pacer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let earliest = 0;

  const spend = <T>(other: () => T): T => {
    const start = clock();
    try {
      return other();
    } finally {
      const end = clock();
      earliest = Math.max(earliest, end) + SHARE * (end - start);
    }
  };
  const stop = () => {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
  };
  const run = () => {
    stop();
    earliest = Math.max(earliest, clock() + GATHER);
    spend(work);
  };
  return {
    soon(wait = 0) {
      const at = Math.max(clock() + wait, earliest);
      if (at >= due) return;
      clearTimeout(timer);
      due = at;
      timer = setTimeout(run, at - clock());
    },
    spend,
    stop,
  };
}
