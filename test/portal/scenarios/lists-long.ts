import { party, tenant } from '../parties';
import { roles } from '../roles';
import type { GranularRow, OtherRow, PartnerList, Scenario } from '../scenario';
import { dapRoles, granular, led, list } from './list-parts';

const firms = ['Adatum', 'Contoso', 'Fabrikam', 'Litware', 'Northwind', 'Proseware', 'Relecloud'];
const towns = ['Aachen', 'Bergen', 'Córdoba', 'Dundee', 'Esbjerg', 'Freiburg', 'Genoa'];
const held = [
  led,
  [roles.directoryReaders, roles.serviceSupport],
  [roles.helpdesk, roles.user, roles.groups, roles.license],
  [roles.exchange, roles.teamsCommunications],
];
const types = ['reseller', 'indirect-reseller', 'oem', 'reseller'] as const;

const granularPartners = 45;
const otherPartners = 15;

/** A made-up partner, each with a name of its own. */
function partnerAt(index: number) {
  const firm = firms[index % firms.length];
  const town = towns[Math.floor(index / firms.length) % towns.length];
  return party(
    800 + index,
    index < firms.length * towns.length ? `${firm} ${town}` : `${firm} ${index}`,
  );
}

function granularAt(index: number): GranularRow {
  const partner = partnerAt(index);
  const asked = held[index % held.length] ?? [];
  const year: readonly [string, string] = ['2026-03-02', `2027-03-${10 + (index % 20)}`];
  return granular(partner, [800 + index, `Support ${index + 1}`], asked, year);
}

/** Two in four have DAP, one in four each is an indirect reseller or an OEM without any role. */
function otherAt(index: number): OtherRow {
  const type = types[index % types.length] ?? 'oem';
  const partner = partnerAt(granularPartners + index);
  return { partner, type, roles: type === 'reseller' ? dapRoles : [] };
}

function sixty(layout: '2021' | '2023', customer: number): PartnerList {
  return {
    layout,
    customerTenantId: tenant(customer),
    granular: Array.from({ length: granularPartners }, (_, index) => granularAt(index)),
    other: Array.from({ length: otherPartners }, (_, index) => otherAt(index)),
  };
}

/** Lists of 60 partners, whole and only as far as one sees them. */
export const longListScenarios: readonly Scenario[] = [
  list('partners-60', 'Partner relationships with 60 rows', 'en', sixty('2023', 891)),
  list(
    'partners-virtual',
    'Partner relationships with 60 rows, of which the document holds those in sight',
    'en',
    { ...sixty('2023', 892), isVirtual: true },
  ),
  {
    ...list(
      'partners-virtual-2021',
      'Partner relationships of 2021 with 60 rows, of which the document holds those in sight',
      'en',
      { ...sixty('2021', 893), isVirtual: true },
    ),
    notInDemo: true,
  },
];
