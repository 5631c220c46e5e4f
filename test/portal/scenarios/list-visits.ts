import { party, tenant } from '../parties';
import { type PortalRole, roles } from '../roles';
import type { PartnerList, Scenario } from '../scenario';
import { dapRoles, granular, list } from './list-parts';

const contoso = party(895, 'Contoso Cloud Services');
const fabrikam = party(896, 'Fabrikam Support');
const litware = party(897, 'Litware');

/** One tenant's list: what Fabrikam may do, and who else stands in it. */
function visit(fabrikams: readonly PortalRole[], others: Partial<PartnerList>): PartnerList {
  const year: readonly [string, string] = ['2026-05-04', '2028-05-03'];
  return {
    layout: '2023',
    customerTenantId: tenant(899),
    granular: [granular(fabrikam, [896, 'Fabrikam support'], fabrikams, year)],
    other: [],
    ...others,
  };
}

const one = (id: string, title: string, data: PartnerList): Scenario => ({
  ...list(id, title, 'en', data),
  notInDemo: true,
});
const isSeller = { partner: contoso, type: 'reseller' } as const;

/** The list of one tenant as it changes from visit to visit: a partner comes, one gains, one loses, one goes. */
export const listVisitScenarios: readonly Scenario[] = [
  one(
    'partners-visit-1',
    'One tenant’s list: a reseller with DAP, and a partner with one role',
    visit([roles.serviceSupport], { other: [{ ...isSeller, roles: dapRoles }] }),
  ),
  one(
    'partners-visit-2',
    'The same list later: a new device maker, and a second role',
    visit([roles.serviceSupport, roles.groups], {
      other: [
        { ...isSeller, roles: dapRoles },
        { partner: litware, type: 'oem', roles: [] },
      ],
    }),
  ),
  one(
    'partners-visit-3',
    'The same list later still: the reseller without DAP, the device maker gone',
    visit([roles.serviceSupport, roles.groups], { other: [{ ...isSeller, roles: [] }] }),
  ),
];
