import { expect, test } from 'vitest';
import { proposedDays } from '../../lib/offers/proposed-days';

test.each([
  [undefined, 365],
  [0, 365],
  [-1, 365],
  [Number.NaN, 365],
  [0.5, 365],
  [1, 1],
  [90, 90],
  [365, 365],
  [366, 365],
  [9999, 365],
])('for %s days that were asked for, %d are proposed', (asked, days) => {
  expect(proposedDays(asked)).toBe(days);
});
