import { party, relationship } from '../parties';
import type { PartnerCenterPage } from '../partner-center';
import { roles } from '../roles';
import type { Scenario } from '../scenario';

const contoso = party(661, 'Contoso');
const fabrikam = party(662, 'Fabrikam');
const northwind = party(663, 'Northwind Traders');
const litware = party(664, 'Litware');
const apps = party(665, 'Contoso Apps');
const adatum = party(666, 'Adatum');
const proseware = party(667, 'Proseware');

/** The true address of these pages is not known: all of them have the list's, and a parameter of ours. */
function page(
  [id, title]: readonly [id: string, title: string],
  data: PartnerCenterPage,
  notInDemo?: true,
): Scenario {
  const url = `https://partner.microsoft.com/dashboard/v2/customers/list?standin=${id}`;
  return {
    id,
    title,
    language: 'en',
    url,
    ...(notInDemo && { notInDemo }),
    page: 'partner-center',
    data,
  };
}

const request = { view: 'relationship-request', hasDapBox: true, text: 'textarea' } as const;
const adminRequest = {
  view: 'admin-relationship-request',
  customer: 'Woodgrove Bank',
  relationshipName: 'Demo admin relationship',
  days: 365,
  text: 'text',
} as const;

/** Pages on which a partner makes the link that a customer will get. */
export const partnerCenterScenarios: readonly Scenario[] = [
  page(
    [
      'partner-center-request-dap',
      'Partner Center: a relationship request with the DAP box, ticked',
    ],
    { ...request, partner: contoso },
  ),
  page(
    [
      'partner-center-request-shadow',
      'Partner Center: the same, with its text two shadow roots deep',
    ],
    { ...request, partner: fabrikam, text: 'shadow' },
  ),
  page(
    ['partner-center-request', 'Partner Center: a relationship request of today, without the box'],
    {
      ...request,
      partner: northwind,
      hasDapBox: false,
    },
  ),
  page(['partner-center-admin-request', 'Partner Center: an admin relationship request (GDAP)'], {
    ...adminRequest,
    partner: litware,
    relationshipId: relationship(664, litware),
    roles: [roles.exchange, roles.exchangeRecipient],
    autoExtends: true,
  }),
  page(
    [
      'partner-center-admin-request-shadow',
      'Partner Center: an admin relationship request for Global Administrator, in shadow roots',
    ],
    {
      ...adminRequest,
      partner: adatum,
      relationshipId: relationship(666, adatum),
      roles: [roles.globalAdministrator, roles.helpdesk],
      autoExtends: false,
      text: 'shadow',
    },
    true,
  ),
  page(['partner-center-licenses', "Partner Center: License Management, with a vendor's link"], {
    view: 'licenses',
    partner: apps,
    dealId: '1036472',
  }),
  {
    ...page(
      ['partner-center-customers', 'Partner Center: the list of customers, no link anywhere'],
      {
        view: 'customers',
        partner: proseware,
      },
    ),
    isQuiet: true,
  },
];
