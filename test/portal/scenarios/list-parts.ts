import type { Language } from '../language';
import { type Party, party, relationship, tenant } from '../parties';
import { type PortalRole, roles } from '../roles';
import type { GranularRow, OtherRow, PartnerList, Scenario } from '../scenario';

const { directoryReaders, directoryWriters, license, serviceSupport } = roles;
const { exchange, globalAdministrator, groups, helpdesk, intune, teamsCommunications } = roles;
/** What DAP amounts to. */
export const dapRoles = [globalAdministrator, helpdesk];
/** The eight roles of Microsoft's own transition from DAP. */
export const led = [
  directoryReaders,
  directoryWriters,
  license,
  serviceSupport,
  roles.user,
  roles.privilegedRole,
  helpdesk,
  roles.privilegedAuthentication,
];

/** A granular relationship in force. */
export function granular(
  partner: Party,
  [number, name]: readonly [number: number, name: string],
  held: readonly PortalRole[],
  [from, until]: readonly [from: string, until: string],
): GranularRow {
  const relationshipId = relationship(number, partner);
  return { partner, relationshipId, name, roles: held, from, until, status: 'active' };
}

/** What a list of 2021 shows; `first` is the first of ten tenant numbers that nobody else uses. */
export function of2021(first: number): PartnerList {
  const contoso = party(first, 'Contoso Cloud Services');
  const year: readonly [string, string] = ['2026-08-03', '2027-08-02'];
  return {
    layout: '2021',
    customerTenantId: tenant(first + 9),
    granular: [
      granular(contoso, [first, 'Contoso admin relationship'], [exchange, intune], year),
      granular(contoso, [first + 1, "Hera's heroes"], [teamsCommunications, groups], year),
      granular(
        contoso,
        [first + 2, 'Contoso admin relationship'],
        [groups, intune, globalAdministrator, helpdesk],
        ['2026-02-26', '2027-04-02'],
      ),
    ],
    other: [{ partner: contoso, type: 'reseller', roles: dapRoles }],
  };
}

/** What a list of 2023 shows; `first` is the first of ten tenant numbers that nobody else uses. */
export function of2023(first: number): PartnerList {
  const customerTenantId = tenant(first + 9);
  const treyResearch = party(first, 'Trey Research');
  const northwind = party(first + 1, 'Northwind Traders');
  const ids = [treyResearch.tenantId, customerTenantId].map((id) => id.slice(0, 8));
  const ledName = `MLT_${ids.join('_')}_20230714`;
  const other: readonly OtherRow[] = [
    { partner: treyResearch, type: 'reseller', roles: dapRoles },
    { partner: party(first + 2, 'Wide World Importers'), type: 'indirect-reseller', roles: [] },
    { partner: party(first + 3, 'Fabrikam Devices'), type: 'oem', roles: [] },
  ];
  return {
    layout: '2023',
    customerTenantId,
    granular: [
      granular(treyResearch, [first, ledName], led, ['2026-07-14', '2027-07-14']),
      granular(
        northwind,
        [first + 1, 'Northwind support'],
        [directoryReaders, serviceSupport],
        ['2026-11-02', '2028-11-01'],
      ),
    ],
    other,
  };
}

/** A scenario of the Partner relationships page. */
export function list(id: string, title: string, language: Language, data: PartnerList): Scenario {
  const url = `https://admin.microsoft.com/Adminportal/Home?standin=${id}#/partners`;
  return { id, title, language, url, page: 'partner-relationships', data };
}
