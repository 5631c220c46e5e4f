/** Dates in the user's words. */
export type DateWords = {
  /** "3 days ago". @param when ISO 8601. */
  ago(when: string): string;
  /** "in 12 days", "3 days ago". */
  inDays(days: number): string;
  /** "17 Nov 2026". @param when ISO 8601. */
  day(when: string): string;
  /** "17 Nov 2026, 14:05". @param when ISO 8601. */
  moment(when: string): string;
};

const DAY = 86_400_000;

/**
 * Makes date words for a language.
 * @param now milliseconds since 1970.
 */
export function createDateWords(language: string, now: number): DateWords {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return {
    ago: (when) =>
      relative.format(-Math.max(0, wholeDays(now) - wholeDays(Date.parse(when))), 'day'),
    inDays: (days) => relative.format(days, 'day'),
    day: (when) => date.format(Date.parse(when)),
    moment: (when) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
        Date.parse(when),
      ),
  };
}

/** Days are counted by the calendar, so that yesterday evening is "yesterday". */
function wholeDays(time: number): number {
  const offset = new Date(time).getTimezoneOffset() * 60_000;
  return Math.floor((time - offset) / DAY);
}
