/** Days and instants in the user's words. */
export type DayWords = {
  /**
   * "17 Nov 2026".
   * @param when a day or an instant, ISO 8601; anything else is given back as it is.
   */
  day(when: string): string;
  /** "17 Nov 2026, 09:30". @param when an instant, ISO 8601. */
  instant(when: string): string;
  /** "Nov 2026". @param when a day, ISO 8601. */
  month(when: string): string;
};

/**
 * Makes such words for a language. A day without a time is one of the calendar and stays that day everywhere; an
 * instant is told in the time of the machine.
 */
export function createDayWords(language: string): DayWords {
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const local = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const timed = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const months = new Intl.DateTimeFormat(language, {
    ...({ month: 'short', year: 'numeric', timeZone: 'UTC' } as const),
  });
  const words = (format: Intl.DateTimeFormat, when: string) => {
    const time = Date.parse(when);
    return Number.isNaN(time) ? when : format.format(time);
  };
  return {
    day: (when) => words(when.includes('T') ? local : calendar, when),
    instant: (when) => words(timed, when),
    month: (when) => words(months, when),
  };
}
