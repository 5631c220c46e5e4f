import { describe, expect, test } from 'vitest';
import { roleCatalogueSchema } from '../../lib/data/role-schema';
import json from '../../lib/data/roles.json';
import { nameKey } from '../../lib/roles/name-key';
import { namesOf } from '../../tools/fingerprint-roles';
import { countWords, ENGLISH, GERMAN } from './sentences';

const { roles, sources, checked } = roleCatalogueSchema.parse(json);
const keyOf = (id: string) => `role.${id.replaceAll('-', '_')}`;

const LONGEST_MEANING = 20;

describe('the role catalogue', () => {
  test('holds every built-in role that was there when it was checked', () => {
    expect(roles).toHaveLength(145);
    expect(checked).toBe('2026-11-20');
  });

  test('names each id once, in lower case', () => {
    const ids = roles.map((role) => role.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id !== id.toLowerCase())).toEqual([]);
  });

  test('gives no name to two roles, be it as a name, an alias or in another language', () => {
    const owners = new Map<string, Set<string>>();
    for (const role of roles) {
      for (const name of namesOf(role)) {
        const key = nameKey(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(`${role.name}: ${name}`));
      }
    }
    const shared = [...owners.values()].map((names) => [...names]);
    const roleOf = (owner: string) => owner.split(': ')[0];
    expect(shared.filter((names) => new Set(names.map(roleOf)).size > 1)).toEqual([]);
  });

  test('names languages by two letters, and no name twice in one', () => {
    for (const role of roles) {
      for (const [language, names] of Object.entries(role.names)) {
        expect([role.name, language]).toEqual([role.name, expect.stringMatching(/^[a-z]{2}$/)]);
        expect([role.name, new Set(names.map(nameKey)).size]).toEqual([role.name, names.length]);
      }
    }
  });

  test.each([
    ['Global Administrator', 9],
    ['Helpdesk Administrator', 9],
  ])('knows %s, which DAP always holds, in every language', (name, languages) => {
    const role = roles.find((candidate) => candidate.name === name);
    const named = Object.values(role?.names ?? {}).filter((names) => names.length > 0);
    expect(named).toHaveLength(languages);
  });

  test('has no name that consists of nothing but what is ignored', () => {
    const keys = roles.flatMap(namesOf).map(nameKey);
    expect(keys.filter((key) => key.length < 4)).toEqual([]);
  });

  test('says where it is from, and nothing there is younger than the day it was checked', () => {
    for (const { url, date } of sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(date <= checked).toBe(true);
    }
  });

  test('gives each source the date that its text names', () => {
    const dated = sources.map(({ what, date }) => [/\b\d{4}-\d\d-\d\d\b/.exec(what)?.[0], date]);
    expect(dated.filter(([named, date]) => named !== undefined && named !== date)).toEqual([]);
  });
});

describe('what roles mean', () => {
  test('is known by the name of the catalogue', () => {
    const names = roles.map((role) => [role.name, ENGLISH.get(`${keyOf(role.id)}.name`)]);
    expect(names.filter(([name, shown]) => name !== shown)).toEqual([]);
  });

  test('is told of no role that is not in the catalogue', () => {
    const known = new Set(roles.map((role) => keyOf(role.id)));
    const told = [...ENGLISH.keys()].filter((key) => key.startsWith('role.'));
    expect(told.filter((key) => !known.has(key.split('.').slice(0, 2).join('.')))).toEqual([]);
  });

  test.each([
    ['en', ENGLISH],
    ['de', GERMAN],
  ])('is told of each in "%s", in one short sentence', (_, sentences) => {
    const faults = roles.flatMap(({ id, name }) => {
      const meaning = sentences.get(`${keyOf(id)}.meaning`) ?? '';
      const good = /\S\.$/.test(meaning) && countWords(meaning) <= LONGEST_MEANING;
      return good ? [] : [`${name}: ${meaning}`];
    });
    expect(faults).toEqual([]);
  });
});
