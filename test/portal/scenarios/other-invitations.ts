import { type Party, party } from '../parties';
import { roles } from '../roles';
import type { ResellerInvitation, Scenario } from '../scenario';

const home = 'https://admin.microsoft.com/Adminportal/Home';
const old = '#/BillingAccounts/partner-invitation';
const current = '#/partners/invitation';

function indirectLink(partner: Party, provider: Party, rest: string): string {
  const ids = `partnerId=${partner.tenantId}&msppId=601089`;
  const query = `invType=IndirectResellerRelationship&${ids}&indirectCSPId=${provider.tenantId}`;
  return `${home}?${query}${rest}`;
}

function invitation(partner: Party, invitationType: string): ResellerInvitation {
  return { partner, invitationType, enableDap: false, roles: [], agreement: true, naming: 'short' };
}

const page = 'reseller-invitation';
const dap = { enableDap: true, roles: [roles.globalAdministrator, roles.helpdesk] };
const treyResearch = party(201, 'Trey Research');
const wideWorld = party(202, 'Wide World Importers');
const northwind = party(203, 'Northwind Traders');
const contosoApps = party(204, 'Contoso Apps');
const distributor = party(291, 'Tailspin Distribution');
const otherDistributor = party(292, 'Humongous Distribution');

/** Invitations of the other types that share the reseller's page. */
export const otherInvitationScenarios: readonly Scenario[] = [
  {
    id: 'indirect-free',
    title: 'Indirect reseller with provider, without DAP',
    language: 'en',
    url: indirectLink(treyResearch, distributor, current),
    page,
    data: {
      ...invitation(treyResearch, 'IndirectResellerRelationship'),
      provider: distributor,
    },
  },
  {
    id: 'indirect-dap',
    title: 'Indirect reseller with provider, asks for DAP',
    language: 'en',
    url: indirectLink(wideWorld, otherDistributor, `&DAP=true${old}`),
    page,
    data: {
      ...invitation(wideWorld, 'IndirectResellerRelationship'),
      ...dap,
      provider: otherDistributor,
    },
  },
  {
    id: 'administration',
    title: 'invType=Administration: nothing but DAP, no agreement, full role names',
    language: 'en',
    url: `${home}?invType=Administration&partnerId=${northwind.tenantId}${old}`,
    page,
    data: {
      ...invitation(northwind, 'Administration'),
      ...dap,
      agreement: false,
      naming: 'full',
    },
  },
  {
    id: 'isv',
    title: 'Software vendor asks to manage licenses',
    language: 'en',
    url:
      `${home}?invType=ISVToCustomer&partnerId=${contosoApps.tenantId}` +
      '&ProgramName=ISV#/partners/invitation&dealid=1036472',
    page,
    data: { ...invitation(contosoApps, 'ISVToCustomer'), agreement: false },
  },
];
