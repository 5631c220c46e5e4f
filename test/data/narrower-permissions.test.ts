import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import json from '../../lib/data/narrower-permissions.json';
import { narrowerListSchema } from '../../lib/data/narrower-schema';
import catalogue from '../../lib/data/permissions.json';
import { RISKS } from '../../lib/permissions/find-permission';
import { readPermissionName } from '../../lib/permissions/permission-name';
import { ratePermission } from '../../lib/permissions/rate-permission';

const { permissions, sources, checked } = narrowerListSchema.parse(json);
const LARGEST_FILE = 40_000;

type Pair = { readonly wide: string; readonly narrow: string; readonly letter: 'A' | 'D' };

/** Every relation, one for each kind. */
const PAIRS: readonly Pair[] = permissions.flatMap(([wide, letters, narrower]) =>
  (['A', 'D'] as const)
    .filter((letter) => letters.includes(letter))
    .flatMap((letter) => narrower.map((narrow) => ({ wide, narrow, letter }))),
);
const KNOWN = new Set(catalogue.permissions.map(([, value, kind]) => `${value} ${kind}`));

/** From the lightest on. */
const weightOf = (value: string, letter: 'A' | 'D') =>
  -RISKS.indexOf(ratePermission(value, letter === 'A' ? 'application' : 'delegated').risk);

const sizeOf = (value: string) => {
  const { access, reach, basic } = readPermissionName(value);
  return [
    access === 'write' ? 1 : 0,
    ['chosen', 'own', 'all'].indexOf(reach),
    basic ? 0 : 1,
  ] as const;
};
const subjectOf = (value: string) => readPermissionName(value).subject;

/** Where two weigh the same the name alone has to show which is narrower. */
function isNarrowerByName({ wide, narrow }: Pair): boolean {
  const [before, after] = [sizeOf(wide), sizeOf(narrow)];
  if (wide === `${narrow}.Shared`) return true;
  if (after.some((size, at) => size > (before[at] ?? 0))) return false;
  const isPart =
    subjectOf(wide) === 'directory' ||
    (subjectOf(narrow) !== subjectOf(wide) && subjectOf(narrow).startsWith(subjectOf(wide)));
  return isPart || after.some((size, at) => size < (before[at] ?? 0));
}

describe('the list of narrower permissions', () => {
  test('says where it is from and when it was checked', () => {
    expect(checked).toBe('2026-11-30');
    expect(sources.map(({ url }) => new URL(url).hostname)).toEqual([
      'github.com',
      'learn.microsoft.com',
    ]);
    for (const { url } of sources.filter((one) => one.url.includes('github.com'))) {
      expect(url).toMatch(/\/blob\/[0-9a-f]{40}\//);
    }
  });

  test('names only permissions that exist, for the same kind', () => {
    const strange = PAIRS.filter(
      ({ wide, narrow, letter }) =>
        !KNOWN.has(`${wide} ${letter}`) || !KNOWN.has(`${narrow} ${letter}`),
    );
    expect(strange).toEqual([]);
  });

  test('has one row for each permission and kind, in the order of the alphabet', () => {
    const keys = permissions.flatMap(([wide, letters]) =>
      [...letters].map((letter) => `${wide.toLowerCase()} ${letter}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual([...keys].sort((one, other) => compare(one, other)));
  });

  test('names each narrower permission once', () => {
    const twice = permissions.filter(([, , narrower]) => new Set(narrower).size < narrower.length);
    expect(twice).toEqual([]);
  });

  test('names nothing that weighs more by our own rule', () => {
    const heavier = PAIRS.filter(
      ({ wide, narrow, letter }) => weightOf(narrow, letter) > weightOf(wide, letter),
    );
    expect(heavier).toEqual([]);
  });

  test('names what weighs the same only where its name is narrower', () => {
    const equal = PAIRS.filter(
      ({ wide, narrow, letter }) => weightOf(narrow, letter) === weightOf(wide, letter),
    );
    expect(equal.length).toBeGreaterThan(20);
    expect(equal.filter((pair) => !isNarrowerByName(pair))).toEqual([]);
  });

  test('never leads back to where it began', () => {
    for (const letter of ['A', 'D'] as const) {
      const below = (value: string, above: readonly string[]): void => {
        expect(above).not.toContain(value);
        for (const pair of PAIRS) {
          if (pair.letter === letter && pair.wide === value) below(pair.narrow, [...above, value]);
        }
      };
      for (const { wide } of PAIRS.filter((pair) => pair.letter === letter)) below(wide, []);
    }
  });

  test('is small enough for the background to carry', () => {
    const file = new URL('../../lib/data/narrower-permissions.json', import.meta.url);
    expect(statSync(file).size).toBeLessThan(LARGEST_FILE);
  });

  test.each([
    ['no narrower one', ['Mail.Read', 'A', []]],
    ['four narrower ones', ['Mail.Read', 'A', ['a', 'b', 'c', 'd']]],
    ['an unknown kind', ['Mail.Read', 'X', ['Mail.ReadBasic']]],
    ['a value with a space', ['Mail Read', 'A', ['Mail.ReadBasic']]],
  ])('refuses a row with %s', (_, row) => {
    expect(narrowerListSchema.safeParse({ ...json, permissions: [row] }).success).toBe(false);
  });

  test.each([
    ['a date', { checked: undefined }],
    ['sources', { sources: [] }],
    ['the day of a source', { sources: [{ what: 'x', url: 'https://learn.microsoft.com' }] }],
  ])('refuses a list without %s', (_, damage) => {
    expect(narrowerListSchema.safeParse({ ...json, ...damage }).success).toBe(false);
  });
});

/** By value, then by kind; not by the signs between them. */
function compare(one: string, other: string): number {
  const [first = '', kind = ''] = one.split(' ');
  const [second = '', otherKind = ''] = other.split(' ');
  if (first === second) return kind < otherKind ? -1 : 1;
  return first < second ? -1 : 1;
}
