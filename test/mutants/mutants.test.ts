// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fixtureSpecimens } from './fixture-specimens';
import { runMutants } from './run-mutants';

/** A sample; `npm run mutants` makes 20,000 of the pages that the stand-in portal renders. */
const COUNT = 600;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('mutants of the saved pages', () => {
  test('none that still bears a role is called clear', { timeout: 120_000 }, async () => {
    const all = fixtureSpecimens();
    // The pages of sellers are the only ones that can be clear at all.
    const sellers = all.filter(({ adapter }) => adapter === 'reseller-invitation');
    const report = await runMutants([...sellers, ...sellers, ...all], { count: COUNT, parse });
    expect(report.falseClears.slice(0, 3)).toEqual([]);
    // A run in which nothing is ever clear, or nothing ever dangerous, would prove nothing.
    expect(report.clear).toBeGreaterThan(10);
    expect(report.unclear).toBeGreaterThan(200);
  });
});
