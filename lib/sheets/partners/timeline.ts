import type { GrantRow } from './grant-rows';
import { type Tick, ticksBetween } from './timeline-ticks';

/** How a bar goes on at its right end. */
export type BarTail =
  /** It ends there. */
  | 'ends'
  /** It ends there, and then goes on by itself, up to `extendsTo`. */
  | 'extends'
  /** It goes on without an end, or beyond what is drawn. */
  | 'open'
  /** Nobody told when it ends; what is drawn is what was seen. */
  | 'untold'
  /** It was there until then, and is gone. */
  | 'gone';

/** One grant as a bar. All places are fractions of the whole width, from 0 to 1. */
export type TimelineBar = {
  readonly row: GrantRow;
  readonly from: number;
  readonly to: number;
  /** It began before what is drawn. */
  readonly isCut: boolean;
  readonly tail: BarTail;
  readonly extendsTo?: number;
};

/** Grants side by side in time. */
export type Timeline = {
  readonly today: number;
  readonly ticks: readonly Tick[];
  readonly bars: readonly TimelineBar[];
};

const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** So far back and so far ahead is drawn at most: a relationship lasts two years and goes on for half a year. */
const MOST_YEARS = 4;

/**
 * Lays out grants in time: from their first day, or the first time that they were seen, to their end.
 * @param now ISO 8601.
 */
export function timelineOf(rows: readonly GrantRow[], now: string): Timeline {
  const today = Date.parse(now);
  const spans = rows.map((row) => spanOf(row, today));
  // Where nobody told its first day it can have been seen for the first time after its end.
  const starts = spans.map(({ from, to }) => Math.min(from, to));
  const ends = spans.map(({ to, extendsTo = to }) => extendsTo);
  const earliest = Math.min(today - YEAR / 4, ...starts);
  const latest = Math.max(today + YEAR / 2, ...ends);
  const first = Math.max(earliest, today - MOST_YEARS * YEAR);
  // A little room, so that an end can be told from what goes on.
  const last = Math.min(latest + (latest - first) * 0.06, today + MOST_YEARS * YEAR);
  const place = (time: number) => Math.min(1, Math.max(0, (time - first) / (last - first)));
  return {
    today: place(today),
    ticks: ticksBetween(first, last),
    bars: spans.map(({ row, to, tail, extendsTo }, at) => {
      const from = starts[at] ?? to;
      const isBeyond = to > last;
      return {
        row,
        from: place(from),
        to: tail === 'open' ? 1 : place(to),
        isCut: from < first,
        tail: isBeyond ? 'open' : tail,
        ...(extendsTo !== undefined && !isBeyond && { extendsTo: place(extendsTo) }),
      };
    }),
  };
}

type Span = Pick<TimelineBar, 'row' | 'tail'> & {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly extendsTo?: number;
};

function spanOf(row: GrantRow, today: number): Span {
  const { grant, end } = row;
  const from = timeOf(grant.from) ?? timeOf(grant.firstSeen) ?? today;
  const seen = timeOf(grant.lastSeen) ?? today;
  const day = end.kind === 'day' ? timeOf(end.day) : undefined;
  // Its last day is a whole one.
  const until = day === undefined ? undefined : day + DAY;
  if (grant.gone) return { row, from, to: Math.min(seen, until ?? seen), tail: 'gone' };
  if (until === undefined || end.kind !== 'day') {
    return { row, from, to: today, tail: end.kind === 'never' ? 'open' : 'untold' };
  }
  if (end.extends <= 0) return { row, from, to: until, tail: 'ends' };
  return { row, from, to: until, tail: 'extends', extendsTo: until + end.extends * DAY };
}

function timeOf(when: string | undefined): number | undefined {
  const time = Date.parse(when ?? '');
  return Number.isNaN(time) ? undefined : time;
}
