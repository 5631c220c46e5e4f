/** Ten years. GDAP lasts two at most; more than this is no duration but a fault. */
const MOST = 3660;

const ISO =
  /^P(?=.*\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/i;
/** Days in a year, month, week, day, hour, minute and second, as ISO 8601 puts them in order. */
const UNITS = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

/**
 * The first value that is a duration: a number of days, or text in ISO 8601 such as `P730D` or `PT0S`.
 * @returns whole days, rounded up.
 */
export function readDays(values: readonly unknown[]): number | undefined {
  return values.map(daysIn).find((days) => days !== undefined);
}

function daysIn(value: unknown): number | undefined {
  const days = typeof value === 'string' ? daysInText(value.trim().slice(0, 50)) : value;
  const isSane = typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= MOST;
  return isSane ? days : undefined;
}

function daysInText(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const [match, ...numbers] = ISO.exec(text) ?? [];
  if (match === undefined) return undefined;
  return Math.ceil(UNITS.reduce((sum, unit, at) => sum + unit * Number(numbers[at] ?? 0), 0));
}
