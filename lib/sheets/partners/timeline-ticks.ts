/** A month's first day on the axis. */
export type Tick = {
  /** From 0 to 1. */
  readonly at: number;
  /** ISO 8601. */
  readonly day: string;
};

/** So many months lie between two ticks; each divides or is a multiple of a year. */
const STEPS = [1, 3, 6, 12, 24];
const MOST = 7;

/**
 * The first days of months, evenly between two times, a few of them.
 * @param first milliseconds since 1970, before `last`.
 */
export function ticksBetween(first: number, last: number): Tick[] {
  for (const step of STEPS) {
    const ticks = ticksEvery(step, first, last);
    if (ticks.length <= MOST) return ticks;
  }
  return [];
}

function ticksEvery(months: number, first: number, last: number): Tick[] {
  const start = new Date(first);
  const ticks: Tick[] = [];
  const begun = Math.floor(start.getUTCMonth() / months) * months;
  for (let month = begun; ; month += months) {
    const time = Date.UTC(start.getUTCFullYear(), month, 1);
    if (time > last || ticks.length > MOST) return ticks;
    if (time < first) continue;
    ticks.push({
      at: (time - first) / (last - first),
      day: new Date(time).toISOString().slice(0, 10),
    });
  }
}
