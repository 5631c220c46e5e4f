import { party, tenant } from '../parties';
import { roles } from '../roles';
import type { PartnerList, Scenario } from '../scenario';
import { dapRoles, granular, list, of2021, of2023 } from './list-parts';

const nobody: PartnerList = {
  layout: '2023',
  customerTenantId: tenant(459),
  granular: [],
  other: [],
};
const markup = party(460, '<img src=x onerror=alert(1)>');

/** Partner relationships pages in both known layouts. */
export const listScenarios: readonly Scenario[] = [
  list('partners-2023', 'Partner relationships, layout of 2023', 'en', of2023(410)),
  list('partners-2023-de', 'Partner relationships, layout of 2023, German', 'de', of2023(420)),
  list('partners-2021', 'Partner relationships, layout of 2021', 'en', of2021(430)),
  list('partners-2021-de', 'Partner relationships, layout of 2021, German', 'de', of2021(440)),
  list('partners-none', 'Partner relationships without any partner', 'en', nobody),
  list('partners-markup', 'A partner whose name is markup', 'en', {
    layout: '2023',
    customerTenantId: tenant(469),
    granular: [
      granular(markup, [460, '<b>bold</b>'], [roles.license], ['2026-01-05', '2027-01-04']),
    ],
    other: [{ partner: markup, type: 'reseller', roles: dapRoles }],
  }),
];
