import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedDay } from '../../lib/partners/printed-day';

describe('what a page prints', () => {
  test.each<[string | undefined, string]>([
    [undefined, 'nothing'],
    ['', 'nothing'],
    ['1/2/2027', 'two days it can be'],
    ['1/1/2026 - 3/4/2027', 'an end that can be two days'],
    ['31/12/2026 - 1/2/2027', 'an end that can be two days, after a clear start'],
    ['31/31/2027', 'no day'],
    ['2027-02-29', 'no day of that year'],
    ['Feb 30, 2027', 'no day of that month'],
    ['Lun 3, 2027', 'no month'],
    ['12.31.27', 'a year of two digits'],
    ['2027-01-01, 2027-02-01 and 2027-03-01', 'more than a period'],
    ['1/31/20270', 'a longer number'],
    ['41/31/2027', 'a longer number before'],
    ['730 days', 'a duration'],
    ['P730D', 'a duration'],
    ['1027-01-31', 'no year of ours'],
    ['x'.repeat(300), 'a text'],
    ['Aug 3, 2026 –', 'a start alone'],
    ['Aug 3, 2026 to further notice', 'an end that is no day'],
  ])('%s: %s, and no day', (printed, _) => {
    expect(printedDay(printed)).toBeUndefined();
  });

  test.each([
    ['2027-01-31', '2027-01-31'],
    ['2027-01-31T00:00:00Z', '2027-01-31'],
    ['1/31/2027', '2027-01-31'],
    ['31/1/2027', '2027-01-31'],
    ['31.01.2027', '2027-01-31'],
    ['31. 1. 2027', '2027-01-31'],
    ['31-1-2027', '2027-01-31'],
    ['2/2/2027', '2027-02-02'],
    ['Jan 31, 2027', '2027-01-31'],
    ['January 31st, 2027', '2027-01-31'],
    ['31 January 2027', '2027-01-31'],
    ['Ends on Sept. 3, 2027.', '2027-09-03'],
    ['31. Januar 2027', '2027-01-31'],
    ['3. März 2027', '2027-03-03'],
    ['1er février 2027', '2027-02-01'],
    ['31 août 2027', '2027-08-31'],
    ['31 de enero de 2027', '2027-01-31'],
    ['31 gennaio 2027', '2027-01-31'],
    ['31 jan. 2027', '2027-01-31'],
    ['31 de março de 2027', '2027-03-31'],
    ['2027年1月31日', '2027-01-31'],
    ['2027년 1월 31일', '2027-01-31'],
    ['2027/1/31', '2027-01-31'],
    ['2027. 1. 31.', '2027-01-31'],
    ['１/３１/２０２７', '2027-01-31'],
    ['1/2/2026 - 31/12/2026', '2026-12-31'],
    ['Aug 3, 2026 – Aug 2, 2027', '2027-08-02'],
    ['2026年1月1日～2026年12月31日', '2026-12-31'],
    ['\u200e31\u200e.\u200e1\u200e.\u200e2027', '2027-01-31'],
  ])('%s is %s', (printed, day) => {
    expect(printedDay(printed)).toBe(day);
  });

  const LOCALES = [
    'en-US',
    'en-GB',
    'de',
    'fr',
    'es',
    'it',
    'nl',
    'pt-BR',
    'pt-PT',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
  ];
  const days = fc.date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2039-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const styles = fc.constantFrom('short', 'medium', 'long', 'full', 'numeric');
  const print = (day: Date, locale: string, style: string) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...(style === 'numeric'
        ? { day: 'numeric', month: 'numeric', year: 'numeric' }
        : { dateStyle: style as 'long' }),
    }).format(day);

  test('in any language is that day or none, never another', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...LOCALES), styles, (one, other, locale, style) => {
        const [from, until] = [one, other].map((day) => print(day, locale, style));
        const end = other.toISOString().slice(0, 10);
        expect([undefined, end]).toContain(printedDay(until));
        expect([undefined, end]).toContain(printedDay(`${from} - ${until}`));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(LOCALES)('with the month’s name is always a day in %s', (locale) => {
    for (let month = 0; month < 12; month += 1) {
      const day = new Date(Date.UTC(2027, month, 27));
      for (const style of ['long', 'medium']) {
        const printed = print(day, locale, style);
        expect([printed, printedDay(printed)]).toEqual([printed, day.toISOString().slice(0, 10)]);
      }
    }
  });
});
