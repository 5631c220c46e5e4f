import type { Place } from './found-link';

/** Answers where an offset of a text stands, as line and column. */
export type Places = {
  /** @param length how long the link is as written there; left out when it is written in another way. */
  at(offset: number, length?: number): Place;
};

/**
 * Notes where the lines of a text begin. A line ends with LF, with or without a CR before it.
 * Making it is linear in length, each answer logarithmic.
 */
export function placesIn(text: string): Places {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return {
    at(offset, length) {
      const line = lastNotAfter(starts, offset);
      const column = offset - (starts[line] ?? 0) + 1;
      const inLine = length !== undefined && offset + length < (starts[line + 1] ?? Infinity);
      return { line: line + 1, column, ...(inLine && { endColumn: column + length }) };
    },
  };
}

/** The index of the last number that is not greater; the numbers ascend and the first is 0. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
