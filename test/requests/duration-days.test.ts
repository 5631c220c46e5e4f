import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAlone, daysPrinted } from '../../lib/requests/duration-days';

describe('a printed duration', () => {
  test.each<[printed: string | undefined, days: number | undefined]>([
    ['90 days', 90],
    ['1 day', 1],
    ['365 Tage', 365],
    ['730 日', 730],
    ['730日間', 730],
    ['180 jours', 180],
    ['180 días', 180],
    ['180 dias', 180],
    ['180 giorni', 180],
    ['180 dagen', 180],
    ['180일', 180],
    ['180 天', 180],
    [' 90 Days. ', 90],
    ['9999 days', undefined],
    ['0 days', undefined],
    ['24 months', undefined],
    ['2 years', undefined],
    ['12 Monate', undefined],
    ['90 days or 2 years', undefined],
    ['90', undefined],
    ['days', undefined],
    ['12345 days', undefined],
    ['1.5 days', undefined],
    ['-90 days', undefined],
    ['12/31/2027', undefined],
    ['December 31, 2027', undefined],
    ['2027年12月31日', undefined],
    ['90 holidays', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('"%s": %s days', (printed, days) => {
    expect(daysPrinted(printed)).toBe(days);
  });

  test('with a second number in it says nothing, whatever stands between', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.string(), fc.nat(9999), (one, between, other) => {
        expect(daysPrinted(`${one} ${between} ${other} days`)).toBeUndefined();
      }),
    );
  });
});

test.each<[text: string | undefined, days: number | undefined]>([
  ['365', 365],
  [' 1 ', 1],
  ['0', undefined],
  ['9999', undefined],
  ['365 days', undefined],
  ['', undefined],
  [undefined, undefined],
])('a field of days that holds "%s": %s', (text, days) => {
  expect(daysAlone(text)).toBe(days);
});
