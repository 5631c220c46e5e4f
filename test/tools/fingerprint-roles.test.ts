import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RoleCatalogue } from '../../lib/data/role-schema';
import { keyHash, nameKey } from '../../lib/roles/name-key';
import { fingerprintRoles, namesOf } from '../../tools/fingerprint-roles';

const file = readFileSync(new URL('../../lib/data/roles.json', import.meta.url), 'utf8');
const catalogue = JSON.parse(file) as RoleCatalogue;
const [first, second] = catalogue.roles;
if (first === undefined || second === undefined) throw new Error('The catalogue is empty.');

const packed = (roles: unknown[]) => fingerprintRoles(JSON.stringify({ ...catalogue, roles }));

describe('fingerprintRoles', () => {
  test.each([
    ['no text', ''],
    ['a cut file', file.slice(0, -10)],
    ['something else', '[]'],
    ['a catalogue without roles', JSON.stringify({ ...catalogue, roles: [] })],
    ['a catalogue without sources', JSON.stringify({ ...catalogue, sources: [] })],
    ['a fact without a date', JSON.stringify({ ...catalogue, checked: 'yesterday' })],
    ['a field nobody knows', JSON.stringify({ ...catalogue, extra: 1 })],
  ])('refuses %s', (_, json) => {
    expect(() => fingerprintRoles(json)).toThrow();
  });

  test.each([
    ['a role without its label', { ...second, privileged: undefined }],
    ['an id that is no GUID', { ...second, id: 'x' }],
    ['an empty name', { ...second, name: '' }],
    ['an unknown kind', { ...second, kind: 'new' }],
    ['a language that is no pair of letters', { ...second, names: { 'pt-br': ['Administrador'] } }],
  ])('refuses %s', (_, role) => {
    expect(() => packed([first, role])).toThrow();
  });

  test.each([
    ['name', { ...second, name: first.name }],
    ['name in other spelling', { ...second, name: first.name.toUpperCase().replaceAll(' ', '-') }],
    ['name as an alias', { ...second, aliases: [first.name] }],
    ['name in another language', { ...second, names: { de: [first.name] } }],
  ])('refuses two roles with the same %s, and names both', (_, role) => {
    expect(() => packed([first, role])).toThrow(`"${role.name}" and "${first.name}" share a name.`);
  });

  test('takes one role that has a name twice', () => {
    const role = { ...first, aliases: [first.name], names: { de: [first.name] } };
    expect(packed([role])).toBe(keyHash(nameKey(first.name)));
  });

  test('packs a fingerprint for each name, and none for two', () => {
    const keys = new Set(catalogue.roles.flatMap(namesOf).map(nameKey));
    expect(fingerprintRoles(file)).toHaveLength(6 * keys.size);
  });

  test('costs the script in the page at most 6,000 bytes', () => {
    expect(fingerprintRoles(file).length).toBeLessThanOrEqual(6_000);
  });

  test('packs the catalogue as six digits per name, in order', () => {
    const hashes = fingerprintRoles(file).match(/.{6}/g) ?? [];
    expect(hashes.length).toBeGreaterThan(catalogue.roles.length);
    expect(hashes).toEqual([...new Set(hashes)].sort());
  });
});
