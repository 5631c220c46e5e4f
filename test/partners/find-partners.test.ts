import { describe, expect, test } from 'vitest';
import { findPartners } from '../../lib/partners/find-partners';
import { overviewAfter } from './readings';

const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
const { partners } = overviewAfter([
  {
    at: '2026-11-20T09:00:00.000Z',
    rows: [
      {
        partner: 'Contoso Córdoba',
        tenantId: TENANT,
        access: ['gdap'],
        relationship: 'Night shift',
        roleNames: ['User Administrator', 'Reports Reader'],
        rolesComplete: true,
      },
      { partner: 'Fabrikam', access: ['reseller'], roleNames: [], rolesComplete: true },
    ],
  },
]);
const found = (search: string) => findPartners(partners, search).map(({ name }) => name);

describe('a search', () => {
  test.each(['', '   '])('for "%s" finds everybody', (search) => {
    expect(found(search)).toHaveLength(2);
  });

  test.each([
    ['nobody', []],
    ['contoso fabrikam', []],
    ['cordoba', ['Contoso Córdoba']],
    ['CONTOSO', ['Contoso Córdoba']],
    ['reader contoso', ['Contoso Córdoba']],
    ['user admin', ['Contoso Córdoba']],
    [TENANT.slice(0, 8).toUpperCase(), ['Contoso Córdoba']],
    ['night', ['Contoso Córdoba']],
    ['reseller', ['Fabrikam']],
  ])('for "%s" finds %j', (search, names) => {
    expect(found(search)).toEqual(names);
  });
});
