import { describe, expect, test } from 'vitest';
import { roleSetCatalogueSchema } from '../../lib/data/role-set-schema';
import json from '../../lib/data/role-sets.json';
import roles from '../../lib/data/roles.json';
import { countWords, ENGLISH, GERMAN } from './sentences';

const { sets, kinds, sources, checked } = roleSetCatalogueSchema.parse(json);
const NAMES = new Map(roles.roles.map(({ id, name }) => [id, name]));
const rolesOf = (id: string) => sets.find((set) => set.id === id)?.roles ?? [];

describe('the sets of roles', () => {
  test('have each their own id', () => {
    expect(sets).toHaveLength(8);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
  });

  test('hold each role once, sorted, and only roles that are known', () => {
    for (const { roles } of sets) {
      expect(roles).toEqual([...new Set(roles)].sort());
      expect(roles.filter((id) => !NAMES.has(id))).toEqual([]);
    }
  });

  test('are told apart by their roles: what is the same stands there once', () => {
    const contents = sets.map(({ roles }) => roles.join());
    expect(new Set(contents).size).toBe(sets.length);
  });

  test('give each kind of relationship one set', () => {
    expect(sets.flatMap((set) => set.kinds).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each([
    ['dap-admin-agents', ['Global Administrator']],
    ['dap-helpdesk-agents', ['Helpdesk Administrator']],
    ['dap', ['Global Administrator', 'Helpdesk Administrator']],
    ['default-two', ['Helpdesk Administrator', 'Service Support Administrator']],
  ])('%s is %j', (id, names) => {
    expect(rolesOf(id).map((role) => NAMES.get(role))).toEqual(names);
  });

  test.each([
    ['default-eight', 'default-nine', ['Global Reader']],
    [
      'default-nine',
      'default-eleven',
      ['Cloud Application Administrator', 'Application Administrator'],
    ],
    [
      'default-eleven',
      'default-thirteen',
      ['Domain Name Administrator', 'External Identity Provider Administrator'],
    ],
  ])('%s with more is %s: %j', (smaller, larger, more) => {
    const before = rolesOf(smaller);
    const added = rolesOf(larger).filter((id) => !before.includes(id));
    expect(rolesOf(larger)).toEqual(expect.arrayContaining(before));
    expect(added.map((id) => NAMES.get(id))).toEqual(more);
  });

  test('of new customers and of the transition all can take over the tenant', () => {
    const strong = sets.filter(({ id }) => /^default-(?!two)/.test(id));
    expect(strong).toHaveLength(4);
    for (const { roles } of strong) {
      expect(roles.map((id) => NAMES.get(id))).toEqual(
        expect.arrayContaining([
          'Privileged Role Administrator',
          'Privileged Authentication Administrator',
        ]),
      );
    }
  });
});

describe('the kinds of relationship', () => {
  test('that Microsoft made run for a year, under a name of their own', () => {
    const made = Object.entries(kinds).filter(([id]) => id.startsWith('microsoft-led'));
    expect(made).toHaveLength(3);
    for (const [, { durationDays, namePattern }] of made) {
      expect({ durationDays, namePattern }).toEqual({
        durationDays: 365,
        namePattern: 'MLT_{8}_{8}_{8}',
      });
    }
  });
});

describe('the sources of the sets', () => {
  test('are there for every kind, and each is used', () => {
    const used = Object.values(kinds).flatMap((kind) => kind.sources);
    expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
  });

  test('are commits that do not change, none younger than the day they were checked', () => {
    for (const { url, date } of Object.values(sources)) {
      expect(url).toMatch(/\/blob\/[0-9a-f]{40}\//);
      expect(date <= checked).toBe(true);
    }
  });
});

describe('the words for sets and kinds', () => {
  const LONGEST_NAME = 9;
  const ids = [
    ...sets.map(({ id }) => `role_set.set.${id}`),
    ...Object.keys(kinds).map((id) => `role_set.kind.${id}`),
  ].map((key) => key.replaceAll('-', '_'));

  test.each([
    ['en', ENGLISH],
    ['de', GERMAN],
  ])('name each of them in "%s", in few words, and no other', (_, sentences) => {
    const told = [...sentences].filter(([key]) => key.startsWith('role_set.'));
    expect(told.map(([key]) => key)).toEqual(ids);
    expect(told.filter(([, name]) => countWords(name) > LONGEST_NAME)).toEqual([]);
    expect(new Set(told.map(([, name]) => name)).size).toBe(ids.length);
  });
});
