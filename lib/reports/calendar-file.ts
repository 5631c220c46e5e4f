/** An event of a whole day, with one reminder before it. */
export type DayEvent = {
  /** Stays the same for the same matter: a calendar that has it already moves it. */
  readonly uid: string;
  /** ISO 8601. */
  readonly day: string;
  readonly summary: string;
  /** How many days before it is told of. */
  readonly reminder: number;
};

/** From then states are counted, in seconds, so that the number fits into 31 bits. */
const FIRST_STATE = Date.UTC(2026, 0, 1);
const LONGEST_LINE = 75;

/**
 * Writes a calendar with events of whole days. Source: RFC 5545.
 * @param now ISO 8601; a file that is written later counts more.
 */
export function calendarFile(name: string, events: readonly DayEvent[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const state = Math.max(0, Math.floor((Date.parse(now) - FIRST_STATE) / 1000));
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Consent Lens//Consent Lens//EN'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`],
    ...events.flatMap(({ uid, day, summary, reminder }) => [
      ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `SEQUENCE:${state}`],
      ...[`DTSTART;VALUE=DATE:${asDate(day, 0)}`, `DTEND;VALUE=DATE:${asDate(day, 1)}`],
      ...[`SUMMARY:${escaped(summary)}`, 'TRANSP:TRANSPARENT'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`],
      ...[`TRIGGER:-P${reminder}D`, 'END:VALARM', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A day as calendars write it. The end of an event is the first day that it does not have. */
function asDate(day: string, later: number): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + later * 86_400_000;
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Lines end after 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = sizeOf(character);
    if (octets + size > LONGEST_LINE) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}

/** How many octets a character has in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
