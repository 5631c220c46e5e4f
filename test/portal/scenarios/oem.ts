import type { Language } from '../language';
import { party } from '../parties';
import type { Scenario } from '../scenario';
import { current, withoutRoles } from './reseller-parts';

/** No public link of an OEM is known: these forms are our guess, after the reseller's. */
const home = 'https://admin.microsoft.com/Adminportal/Home';
const store = 'https://businessstore.microsoft.com/manage/partner-invitation';

function oem(id: string, title: string, number: number, language: Language): Scenario {
  const partner = party(number, 'Fabrikam Devices', language);
  return {
    id,
    title,
    language,
    url: `${home}?invType=OEM&partnerId=${partner.tenantId}&msppId=0${current}`,
    ...(language !== 'en' && { notInDemo: true }),
    page: 'reseller-invitation',
    data: { ...withoutRoles(partner), invitationType: 'OEM', agreement: false },
  };
}

const devices = party(252, 'Litware Devices');

/** Device makers that ask to register devices for Windows Autopilot. */
export const oemScenarios: readonly Scenario[] = [
  oem('oem', 'OEM asks to register devices (the form of the link is our guess)', 250, 'en'),
  oem('oem-de', 'OEM asks to register devices, German (the link is our guess)', 251, 'de'),
  {
    id: 'oem-store',
    title: 'OEM asks in the Store for Business (the form of the link is our guess)',
    language: 'en',
    url: `${store}?invType=OEM&partnerId=${devices.tenantId}&msppId=0`,
    notInDemo: true,
    page: 'store-invitation',
    data: { partner: devices, isOem: true },
  },
];
