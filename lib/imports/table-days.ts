/** In which order a column writes day and month; undefined where its cells leave both open. */
export type DayOrder = 'day-first' | 'month-first';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:$|[ ,T])/;

/** Finds the order of a column in its cells: dots stand for day first, and no month has a number above 12. */
export function orderOf(cells: readonly string[]): DayOrder | undefined {
  const numbers = cells.flatMap((cell) => {
    const [, one, sign, other] = NUMBERS.exec(cell.trim()) ?? [];
    return one === undefined ? [] : [{ one: Number(one), other: Number(other), sign }];
  });
  if (numbers.some(({ one, sign }) => one > 12 || sign === '.')) return 'day-first';
  return numbers.some(({ other }) => other > 12) ? 'month-first' : undefined;
}

/** @returns the day as ISO 8601; undefined when the cell is none or its order is not known. */
export function readDay(cell: string, order: DayOrder | undefined): string | undefined {
  const text = cell.trim();
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) return asDay(year, month, day);
  const [, one, , other, last] = NUMBERS.exec(text) ?? [];
  if (one === undefined || order === undefined) return undefined;
  return order === 'day-first' ? asDay(last, other, one) : asDay(last, one, other);
}

/** A day that the calendar has. */
function asDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
