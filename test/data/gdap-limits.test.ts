import { describe, expect, test } from 'vitest';
import { gdapLimitsSchema } from '../../lib/data/gdap-limit-schema';
import json from '../../lib/data/gdap-limits.json';
import roles from '../../lib/data/roles.json';

const { limits, sources, checked } = gdapLimitsSchema.parse(json);

describe('what GDAP allows', () => {
  test.each<[keyof typeof limits, unknown]>([
    ['minDays', 1],
    ['maxDays', 730],
    ['defaultDays', 730],
    ['requestLapsesAfterDays', 90],
    ['autoExtend', 'P180D'],
    ['noAutoExtend', 'PT0S'],
    ['longestName', 50],
    ['nameTakenForDays', 365],
  ])('%s is %s', (name, value) => {
    expect(limits[name].value).toEqual(value);
  });

  test('is never an extension of itself while Global Administrator is among the roles', () => {
    const names = limits.rolesWithoutAutoExtend.value.map(
      (id) => roles.roles.find((role) => role.id === id)?.name,
    );
    expect(names).toEqual(['Global Administrator']);
  });

  test('is documented, but for the time a name is taken', () => {
    const derived = Object.entries(limits).filter(([, one]) => one.confidence === 'derived');
    expect(derived.map(([name]) => name)).toEqual(['nameTakenForDays']);
  });
});

describe('the sources of what GDAP allows', () => {
  test('are there for every limit, and each is used', () => {
    const used = Object.values(limits).flatMap((one) => one.sources);
    expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
  });

  test('are public pages, none younger than the day they were checked', () => {
    for (const { url, date } of Object.values(sources)) {
      expect(url).toMatch(/^https:\/\/(?:learn\.microsoft\.com\/|github\.com\/.*\/[0-9a-f]{40}\/)/);
      expect(date <= checked).toBe(true);
    }
  });
});

describe('the schema of the limits', () => {
  test.each<[string, object]>([
    ['a length of no days', { minDays: { ...limits.minDays, value: 0 } }],
    ['a duration in words', { autoExtend: { ...limits.autoExtend, value: 'six months' } }],
    ['a limit without a source', { maxDays: { ...limits.maxDays, sources: [] } }],
    ['a limit that nobody knows', { maxRoles: limits.maxDays }],
  ])('refuses %s', (_, change) => {
    const damaged = { ...json, limits: { ...limits, ...change } };
    expect(gdapLimitsSchema.safeParse(damaged).success).toBe(false);
  });
});
