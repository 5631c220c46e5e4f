import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentHolding } from '../../lib/partners/current-holding';
import { DANGERS, dangerOf } from '../../lib/partners/danger';
import type { Holding, LedgerWitness, StoredGrant, Version } from '../../lib/partners/holding';
import { joinStored } from '../../lib/partners/take-sighting';
import { findRole, roleById } from '../../lib/roles/find-role';

const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const MONDAY = '2026-11-16T09:00:00.000Z';
const FRIDAY = '2026-11-20T09:00:00.000Z';

const version = (by: LedgerWitness, at: string, changes: Partial<Holding> = {}): Version => ({
  holding: { name: 'Contoso', access: ['reseller'], roles: [], rolesComplete: true, ...changes },
  seen: { [by]: { first: at, last: at } },
});

describe('a file or Graph that tells of a grant later than the list', () => {
  const listed = version('words', MONDAY, {
    access: ['dap', 'reseller'],
    roles: [{ id: GLOBAL }],
    autoExtendDays: 180,
    standing: 'active',
    scopes: ['Mail.Read'],
    organisation: true,
  });

  test.each<['file' | 'graph']>([['file'], ['graph']])('by %s takes nothing away', (by) => {
    const later = version(by, FRIDAY, {
      name: 'Fabrikam',
      autoExtendDays: 0,
      standing: 'ended',
      scopes: [],
      organisation: false,
    });
    expect(currentHolding([listed, later])).toEqual({ ...listed.holding, rolesComplete: true });
  });

  test.each<[string, Partial<Holding>, Partial<Holding>]>([
    ['a kind of access', { access: ['dap'] }, { access: ['dap', 'reseller'] }],
    ['a role', { roles: [{ id: READERS }] }, { roles: [{ id: READERS }], rolesComplete: false }],
    ['an extension', { autoExtendDays: 180 }, { autoExtendDays: 180 }],
    ['a permission', { scopes: ['B'] }, { scopes: ['A', 'B'] }],
    ['a later end', { until: '2027-06-30' }, { until: '2027-06-30' }],
  ])('adds %s', (_, told, expected) => {
    const plain = version('data', MONDAY, { scopes: ['A'], until: '2027-01-01' });
    expect(currentHolding([plain, version('file', FRIDAY, told)])).toMatchObject(expected);
  });

  test('gives no name where it knows only an id', () => {
    const other = version('graph', FRIDAY, { name: PARTNER });
    expect(currentHolding([other, version('file', MONDAY)]).name).toBe('Contoso');
    expect(currentHolding([other]).name).toBe(PARTNER);
  });
});

test('the list has the last word: it takes away what a file told before', () => {
  const told = version('file', MONDAY, { access: ['dap'], roles: [{ id: GLOBAL }] });
  const listed = version('words', FRIDAY);
  expect(currentHolding([told, listed])).toMatchObject({ access: ['reseller'], roles: [] });
});

test('a list of roles from a file makes no cut list whole', () => {
  const cut = version('words', MONDAY, { roles: [{ id: READERS }], rolesComplete: false });
  const told = version('file', FRIDAY, { roles: [{ id: READERS }] });
  expect(currentHolding([cut, told]).rolesComplete).toBe(false);
  expect(currentHolding([told]).rolesComplete).toBe(true);
});

const someHolding: fc.Arbitrary<Holding> = fc.record(
  {
    name: fc.constantFrom('Contoso', 'Fabrikam', PARTNER),
    access: fc.subarray<Holding['access'][number]>(['dap', 'gdap', 'reseller', 'other']),
    roles: fc.subarray([{ id: GLOBAL }, { id: READERS }, { name: 'Lighthouse Keeper' }]),
    rolesComplete: fc.boolean(),
    standing: fc.constantFrom('pending', 'active', 'ended'),
    autoExtendDays: fc.constantFrom(0, 180),
  },
  { requiredKeys: ['name', 'access', 'roles', 'rolesComplete'] },
);
const someVersion = (...witnesses: readonly LedgerWitness[]) =>
  fc
    .tuple(someHolding, fc.constantFrom(...witnesses), fc.constantFrom(MONDAY, FRIDAY))
    .map(([holding, by, at]) => version(by, at, holding));

/** As they are stored: one version for each holding. */
const joined = (versions: readonly Version[]) => {
  const grants = versions.map(
    (one): StoredGrant => ({
      ...{ tenant: 'unknown', key: 'name:contoso|seller', kind: 'seller' },
      versions: [one],
    }),
  );
  return grants.reduce((one, other) => joinStored(one, other)).versions;
};
const danger = (versions: readonly Version[]) => {
  const holding = currentHolding(joined(versions));
  const roles = holding.roles.map(({ id, name = '' }) => (id ? roleById(id) : findRole(name)));
  return DANGERS.indexOf(dangerOf(holding, roles));
};

test('whatever a file or Graph tells, and when, no grant looks less dangerous for it', () => {
  const any = someVersion('words', 'data', 'approval', 'file', 'graph');
  const known = fc.array(any, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(known, someVersion('file', 'graph'), (before, told) => {
      expect(danger([...before, told])).toBeLessThanOrEqual(danger(before));
    }),
    { numRuns: 2000 },
  );
});
