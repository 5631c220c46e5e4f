import { party, tenant } from '../parties';
import { roles } from '../roles';
import type { OtherRow, PartnerList, Scenario } from '../scenario';
import { gdapScenarios } from './gdap';
import { dapRoles, granular, list } from './list-parts';
import { resellerScenarios } from './reseller';

const trey = party(680, 'Trey Research');
const northwind = party(681, 'Northwind Traders');
const devices = party(682, 'Fabrikam Devices');
const litware = party(683, 'Litware');

const year: readonly [string, string] = ['2026-07-14', '2027-07-13'];
const strong = [roles.license, roles.globalAdministrator];
const reseller = (held: OtherRow['roles']): OtherRow => ({
  partner: northwind,
  type: 'reseller',
  roles: held,
});

/** The list of the tenant whose admin opens the invitations. */
function own(data: Pick<PartnerList, 'granular' | 'other'>): PartnerList {
  return { layout: '2023', customerTenantId: tenant(100), ...data };
}

/** What the admin has approved elsewhere in this portal, as the list shows it later. */
function approvedRows(): Pick<PartnerList, 'granular' | 'other'> {
  const gdap = gdapScenarios.find(({ id }) => id === 'gdap-modest');
  const seller = resellerScenarios.find(({ id }) => id === 'reseller-free');
  if (gdap?.page !== 'gdap-invitation' || seller?.page !== 'reseller-invitation') {
    throw new Error('The invitations of this list are gone.');
  }
  const { partner, relationshipId, relationshipName, roles: held } = gdap.data;
  const [from, until] = year;
  return {
    granular: [
      {
        partner,
        relationshipId,
        name: relationshipName,
        roles: held,
        from,
        until,
        status: 'active',
      },
    ],
    other: [{ partner: seller.data.partner, type: 'reseller', roles: [] }],
  };
}

const lists: readonly Scenario[] = [
  list('mine-first', 'The list of one tenant, on the first day', 'en', {
    ...own({
      granular: [granular(trey, [680, 'Trey support'], [roles.license], year)],
      other: [reseller([]), { partner: devices, type: 'oem', roles: [] }],
    }),
  }),
  list('mine-second', 'The same list later: more roles, DAP, a partner gone, another there', 'en', {
    ...own({
      granular: [
        granular(trey, [680, 'Trey support'], strong, year),
        granular(litware, [683, 'Litware support'], [roles.license], year),
      ],
      other: [reseller(dapRoles)],
    }),
  }),
  list('mine-third', 'The same list at last: only the reseller, without DAP', 'en', {
    ...own({ granular: [], other: [reseller([])] }),
  }),
  list('mine-approved', 'The list of one tenant after two approvals', 'en', own(approvedRows())),
];

/** One tenant’s list on several days. Each asks whose session it is, as the true frame does. */
export const oneTenantScenarios: readonly Scenario[] = lists.map((scenario) => ({
  ...scenario,
  session: true,
  notInDemo: true,
}));
