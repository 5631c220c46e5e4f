import { describe, expect, test } from 'vitest';
import type { RelationshipRow } from '../../lib/domain/page';
import {
  CUSTOMER,
  faultOf,
  GLOBAL_ADMINISTRATOR,
  PARTNER,
  REQUESTS,
  statementOf,
} from './overheard';

const ENTRY = {
  id: PARTNER,
  name: 'Contoso',
  aadRoles: [GLOBAL_ADMINISTRATOR],
  companyType: 4,
  canRemoveDap: true,
  contractTypes: [3],
  partnerType: 1,
};
const ROW: RelationshipRow = {
  partner: 'Contoso',
  tenantId: PARTNER,
  access: ['dap'],
  roleNames: [],
  roleIds: [GLOBAL_ADMINISTRATOR],
  rolesComplete: true,
};

const read = (body: unknown) => statementOf(REQUESTS.partners, body);
const rowOf = (changes: object) => read({ partners: [{ ...ENTRY, ...changes }] }).rows?.[0];
const NONE = { canRemoveDap: false, aadRoles: [] };

describe('the newer list of partners', () => {
  test('says who holds what, and of which tenant', () => {
    expect(read({ partners: [ENTRY] })).toEqual({
      answer: 'partners',
      customerTenantId: CUSTOMER,
      rows: [ROW],
      rolesComplete: true,
    });
  });

  test.each<[string, unknown]>([
    ['without a list', {}],
    ['with a dictionary', { partners: { [PARTNER]: ENTRY } }],
    ['with nothing that is known', { partners: [{ company: 'Contoso' }] }],
  ])('%s is not read', (_, body) => {
    expect(faultOf(REQUESTS.partners, body)?.why).toBe('unknown-shape');
  });

  test('asked for without a tenant names none', () => {
    const [request = ''] = REQUESTS.partners.split('?');
    expect(statementOf(request, [ENTRY])).not.toHaveProperty('customerTenantId');
    const loud = `${request}?CustomerTenantID=${CUSTOMER.toUpperCase()}`;
    expect(statementOf(loud, [ENTRY]).customerTenantId).toBe(CUSTOMER);
  });
});

describe('a partner in the newer list', () => {
  test.each<[string, object, RelationshipRow['access']]>([
    ['can lose DAP', { ...NONE, canRemoveDap: true }, ['dap']],
    ['can lose DAP, as text', { ...NONE, canRemoveDap: 'True' }, ['dap']],
    ['holds roles, whatever is said of DAP', { canRemoveDap: false }, ['dap']],
    ['holds nothing', NONE, ['other']],
    ['has only numbers for a kind', { ...NONE, companyType: 4, partnerType: 2 }, ['other']],
    ['is a reseller in words', { ...NONE, partnerType: 'Reseller' }, ['reseller']],
    ['is an indirect one', { ...NONE, partnerType: 'IndirectReseller' }, ['indirect-reseller']],
    ['makes devices', { ...NONE, contractTypes: ['OEM contract'] }, ['oem']],
    [
      'has a delegated admin’s kind',
      { ...NONE, companyType: 'breadthPartnerDelegatedAdmin' },
      ['dap'],
    ],
    ['has both', { companyType: 'resellerPartnerDelegatedAdmin' }, ['dap', 'reseller']],
    ['has a name of a device', { ...NONE, partnerType: 'Poem' }, ['other']],
  ])('who %s', (_, changes, access) => {
    expect(rowOf(changes)?.access).toEqual(access);
  });

  test('without a list of roles does not claim to have none', () => {
    const row = rowOf({ aadRoles: undefined });
    expect(row).not.toHaveProperty('roleIds');
    expect(row?.rolesComplete).toBe(false);
  });

  test('without a name is its tenant, without either stays when it holds DAP', () => {
    expect(rowOf({ name: ' ' })?.partner).toBe(PARTNER);
    expect(rowOf({ name: undefined, id: 7, aadRoles: undefined })).toMatchObject({
      partner: '?',
      access: ['dap'],
    });
  });
});
