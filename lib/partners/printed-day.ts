/** Full and short names of the months, in the languages that the portals print them in and we read. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar februari février févr fev febrero febbraio fevereiro fév',
  'march mar märz mrz mars marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aoû agosto ago augustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);

/** In characters. Longer text is no date. */
const LONGEST = 200;

const YEAR_FIRST = /(\d{4})\s?(?:[-/.]|[年년])\s?(\d{1,2})\s?(?:[-/.]|[月월])\s?(\d{1,2})(?!\d)/gu;
const NUMBERS = /(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/gu;
const DAY_NAME =
  /(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s(?:de\s|of\s)?(\p{L}{3,10})\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)/gu;
const NAME_DAY = /(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/gu;

const GOES_ON = /^\s?(?:[-\u2013\u2014~]|(?:to|bis|au|al|tot|até|a|から)\s)/u;

type Found = { readonly at: number; readonly day: string | undefined };

/**
 * The last day that a page prints, where it can be read in one way only: `1/2/2027` can be two days, and is none.
 * @param printed a day, or a period of which the end counts.
 * @returns ISO 8601; undefined where nothing is printed, nothing is known or more than one day can be meant.
 */
export function printedDay(printed: string | undefined): string | undefined {
  if (printed === undefined || printed.length > LONGEST) return undefined;
  const text = printed
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ');
  const found = [
    ...matches(text, YEAR_FIRST, ([year, month, day]) => isoDay(year, month, day)),
    ...matches(text, NUMBERS, ([one, other, year]) => ofTwo(Number(one), Number(other), year)),
    ...matches(text.toLowerCase(), DAY_NAME, ([day, name, year]) => named(year, name, day)),
    ...matches(text.toLowerCase(), NAME_DAY, ([name, day, year]) => named(year, name, day)),
  ].sort((one, other) => one.at - other.at);
  const last = found.at(-1);
  // What goes on behind its last day has an end that nobody can read.
  if (last === undefined || found.length > 2 || GOES_ON.test(text.slice(last.at))) return undefined;
  return last.day;
}

function matches(
  text: string,
  pattern: RegExp,
  read: (parts: readonly string[]) => string | undefined,
): Found[] {
  return (
    [...text.matchAll(pattern)]
      // A number before it would belong to it.
      .filter(({ index }) => !/[\d/.-]$/.test(text.slice(0, index)))
      .map(({ index, 0: whole, ...rest }) => ({
        at: index + whole.length,
        day: read([rest[1] ?? '', rest[2] ?? '', rest[3] ?? '']),
      }))
  );
}

/** Day and month in either order: told apart only where one of them can be no month, or both are the same. */
function ofTwo(one: number, other: number, year: string | undefined): string | undefined {
  if (one > 12) return isoDay(year, other, one);
  if (other > 12 || one === other) return isoDay(year, one, other);
  return undefined;
}

function named(year?: string, name?: string, day?: string): string | undefined {
  const month = MONTH_OF.get(name ?? '');
  return month === undefined ? undefined : isoDay(year, month, day);
}

/** A day that there is, as ISO 8601. */
function isoDay(
  year: string | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): string | undefined {
  const iso = [String(year), pad(month), pad(day)].join('-');
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  return Number(year) >= 2000 && Number(year) < 2200 ? iso : undefined;
}

function pad(number: string | number | undefined): string {
  return String(Number(number)).padStart(2, '0');
}
