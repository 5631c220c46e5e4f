/** "Days" in the languages whose pages are read. Other units, such as months, are not turned into days. */
const DAYS = /^(?:days?|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:en)?|日間?|天|일)$/iu;

/** One number, and beside it one word: "90 days", "730 日". */
const NUMBER_AND_WORD = /^(\d{1,4})\s*(\p{L}+)\.?$/u;

/** More than this is no duration but a fault, as in `lib/portal/days.ts`. */
const MOST = 3660;

/**
 * The days in a duration as a page prints it.
 * @returns undefined where it holds anything but one number of 1–4 digits and a word for days: a date, another
 * unit, a range, nothing.
 */
export function daysPrinted(printed: string | undefined): number | undefined {
  const [, number = '', word = ''] = NUMBER_AND_WORD.exec(printed?.trim() ?? '') ?? [];
  return DAYS.test(word) ? sane(Number(number)) : undefined;
}

/** The days in a field that holds nothing else, as in the text that Partner Center makes: "365". */
export function daysAlone(printed: string | undefined): number | undefined {
  const text = printed?.trim() ?? '';
  return /^\d{1,4}$/.test(text) ? sane(Number(text)) : undefined;
}

function sane(days: number): number | undefined {
  return days >= 1 && days <= MOST ? days : undefined;
}
