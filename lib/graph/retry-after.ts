/** Numbers beyond this are no wish to wait but nonsense: one day, in seconds. */
const LONGEST = 86_400;

/**
 * How long an answer asks to wait, in milliseconds.
 * @param header seconds, or a date as HTTP writes it; null where there is none.
 * @param now ISO 8601.
 * @returns undefined where it says nothing that can be read.
 */
export function retryAfter(header: string | null, now: string): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text), LONGEST) * 1000;
  // Only the form with a day's name: anything else that a date can be read from is not meant as one.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  return Math.min(Math.max(0, date - Date.parse(now)), LONGEST * 1000);
}
