import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import {
  CUSTOMER,
  faultOf,
  GLOBAL_ADMINISTRATOR,
  PARTNER,
  REQUEST,
  REQUESTS,
  statementOf,
} from './overheard';

const ENTRY = {
  partner: { tenantId: PARTNER, name: 'Contoso' },
  customer: { tenantId: CUSTOMER },
  partnerGdapRelationshipId: REQUEST,
  name: 'Contoso support',
  status: 'active',
  roles: [GLOBAL_ADMINISTRATOR],
  duration: 730,
  autoExtendDuration: 'PT0S',
  activatedDateTime: '2025-01-31T00:00:00Z',
  endDateTime: '2027-01-31T00:00:00Z',
};
const ROW: RelationshipRow = {
  partner: 'Contoso',
  tenantId: PARTNER,
  access: ['gdap'],
  relationship: 'Contoso support',
  roleNames: [],
  roleIds: [GLOBAL_ADMINISTRATOR],
  rolesComplete: true,
  period: '2027-01-31',
  status: 'active',
  relationshipId: REQUEST,
  from: '2025-01-31',
  until: '2027-01-31',
  autoExtendDays: 0,
};

const read = (body: unknown) => statementOf(REQUESTS.gdapRelationships, body);
const rowOf = (changes: object) => read({ relationships: [{ ...ENTRY, ...changes }] }).rows?.[0];
const without = (...names: readonly (keyof typeof ENTRY)[]) =>
  rowOf(Object.fromEntries(names.map((name) => [name, undefined])));

describe('the list of granular relationships', () => {
  test.each<[string, unknown]>([
    ['without a list', {}],
    ['with null for a list', { relationships: null }],
    ['with text for a list', { relationships: 'none' }],
    ['with nothing that is known', { relationships: [{ status: 'active' }, {}, 7, null] }],
  ])('%s is not read', (_, body) => {
    expect(faultOf(REQUESTS.gdapRelationships, body)?.why).toBe('unknown-shape');
  });

  test.each<[string, unknown]>([
    ['under its name', { relationships: [ENTRY] }],
    ['under a general name', { value: [ENTRY] }],
    ['alone', [ENTRY]],
    ['in the layout of an invitation', [{ partner: ENTRY.partner, relationship: ENTRY }]],
  ])('%s is read', (_, body) => {
    expect(read(body)).toEqual({
      answer: 'gdap-relationships',
      customerTenantId: CUSTOMER,
      rows: [ROW],
      rolesComplete: true,
    });
  });

  test('names no tenant where its entries disagree', () => {
    const other = { ...ENTRY, customer: { tenantId: PARTNER } };
    expect(read([ENTRY, other])).not.toHaveProperty('customerTenantId');
  });

  test('can be empty', () => {
    expect(read({ relationships: [] })).toEqual({
      answer: 'gdap-relationships',
      rows: [],
      rolesComplete: true,
    });
  });

  test('says that it is not whole when an entry cannot be read', () => {
    expect(read({ relationships: [ENTRY, 'x'] })).toMatchObject({
      rows: [ROW],
      rolesComplete: false,
    });
    expect(read({ relationships: [ENTRY], Relationships: 'x' }).rolesComplete).toBe(false);
  });

  test('has at most 5,000 rows, and then is not whole', () => {
    const { rows, rolesComplete } = read(
      Array.from({ length: 5001 }, () => ({ name: 'x', roles: [] })),
    );
    expect(rows).toHaveLength(5000);
    expect(rolesComplete).toBe(false);
  });
});

describe('a granular relationship in the list', () => {
  test('without a name for the partner has the tenant id, also out of its own id', () => {
    expect(rowOf({ partner: { tenantId: PARTNER } })?.partner).toBe(PARTNER);
    expect(without('partner')).toMatchObject({ partner: PARTNER, tenantId: PARTNER });
  });

  test('of nobody keeps its roles', () => {
    expect(without('partner', 'partnerGdapRelationshipId')).toEqual({
      ...ROW,
      partner: '?',
      tenantId: undefined,
      relationshipId: undefined,
    });
  });

  test('without roles does not claim to have none', () => {
    const row = without('roles');
    expect(row).not.toHaveProperty('roleIds');
    expect(row?.rolesComplete).toBe(false);
  });

  test('without an end has its length, without either none', () => {
    expect(without('endDateTime')?.period).toBe('P730D');
    expect(rowOf({ endDateTime: 'soon' })?.period).toBe('P730D');
    expect(without('endDateTime', 'duration')).not.toHaveProperty('period');
  });

  test('has the days of its life only where they are days', () => {
    expect(rowOf({ endDateTime: '2026-13-31T00:00:00Z' })).not.toHaveProperty('until');
    expect(rowOf({ activatedDateTime: 7 })).not.toHaveProperty('from');
    expect(rowOf({ autoExtendDuration: 'P180D' })?.autoExtendDays).toBe(180);
  });

  test('has its status as given', () => {
    expect(rowOf({ status: 'Terminating' })?.status).toBe('Terminating');
    expect(rowOf({ status: 4 })).not.toHaveProperty('status');
  });
});
