import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GRAPH_HOSTS } from '../../lib/data/graph-hosts';
import { permissionCatalogueSchema } from '../../lib/data/permission-schema';
import json from '../../lib/data/permissions.json';
import { ratePermission } from '../../lib/permissions/rate-permission';

const { permissions, sources, checked } = permissionCatalogueSchema.parse(json);
const LARGEST_FILE = 250_000;

describe('the catalogue of permissions', () => {
  test('holds all of Microsoft Graph’s when it was checked', () => {
    expect(permissions).toHaveLength(1523);
    expect(checked).toBe('2026-11-20');
  });

  test('names each id and each value once for each kind', () => {
    const ids = permissions.map(([id, , kind]) => `${id} ${kind}`);
    const values = permissions.map(([, value, kind]) => `${value.toLowerCase()} ${kind}`);
    expect(new Set(ids).size).toBe(permissions.length);
    expect(new Set(values).size).toBe(permissions.length);
  });

  test('gives each the risk of our own rule', () => {
    const other = permissions.filter(
      ([, value, kind, , risk]) =>
        ratePermission(value, kind === 'A' ? 'application' : 'delegated').risk !== risk,
    );
    expect(other).toEqual([]);
  });

  test('lets nobody but an administrator consent to what an app does by itself', () => {
    expect(permissions.filter(([, , kind, admin]) => kind === 'A' && admin === 0)).toEqual([]);
  });

  test('has fewer than six thousand fingerprints, as their width was chosen for', () => {
    const keys = permissions.flatMap(([, , , , , titles]) => titles.match(/.{8}/g) ?? []);
    expect(new Set(keys).size).toBeGreaterThan(5000);
    expect(new Set(keys).size).toBeLessThan(6000);
  });

  test('says where it is from, for a commit that does not change', () => {
    for (const { url } of sources) expect(url).toMatch(/\/blob\/[0-9a-f]{40}\//);
  });

  test('is small enough for the background to carry', () => {
    const file = new URL('../../lib/data/permissions.json', import.meta.url);
    expect(statSync(file).size).toBeLessThan(LARGEST_FILE);
  });

  test.each([
    ['an unknown risk', ['b', 'Mail.Read', 'A', 1, 'deadly', 'aaaaaaaa']],
    ['a title', ['b', 'Mail.Read', 'A', 1, 'high', 'Read your mail']],
    ['no title', ['b', 'Mail.Read', 'A', 1, 'high', '']],
    ['half a fingerprint', ['b', 'Mail.Read', 'A', 1, 'high', 'aaaa']],
    ['a value with a space', ['b', 'Mail Read', 'A', 1, 'high', 'aaaaaaaa']],
  ])('refuses a row with %s', (_, [, ...row]) => {
    const [id] = permissions[0] ?? [];
    const damaged = { ...json, permissions: [[id, ...row]] };
    expect(permissionCatalogueSchema.safeParse(damaged).success).toBe(false);
  });
});

test('Microsoft Graph’s hosts are in lower case, each once', () => {
  expect(new Set(GRAPH_HOSTS).size).toBe(GRAPH_HOSTS.length);
  for (const host of GRAPH_HOSTS) expect(host).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/);
});
