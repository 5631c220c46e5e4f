import type { Language } from '../language';
import { type Party, party } from '../parties';
import type { ResellerInvitation, Scenario } from '../scenario';
import { current, link, old, withDap, withoutRoles } from './reseller-parts';

const names = { fr: 'French', ja: 'Japanese', de: 'German' };

function localized(
  [id, title]: readonly [id: string, title: string],
  language: Exclude<Language, 'en'>,
  url: string,
  data: ResellerInvitation,
): Scenario {
  return {
    id: `${id}-${language}`,
    title: `${title}, ${names[language]}`,
    language,
    url,
    ...(id !== 'reseller-dap' && { notInDemo: true }),
    page: 'reseller-invitation',
    data,
  };
}

function indirect(partner: Party, provider: Party, rest: string): string {
  return link(partner, `&indirectCSPId=${provider.tenantId}${rest}`).replace(
    'ResellerRelationship',
    'IndirectResellerRelationship',
  );
}

const frenchDap = party(130, 'Contoso Nuage', 'fr');
const frenchFree = party(131, 'Fabrikam France', 'fr');
const frenchIndirect = party(132, 'Northwind Nantes', 'fr');
const frenchProvider = party(190, 'Tailspin Distribution France', 'fr');
const japaneseDap = party(133, 'コントソ クラウド サービス', 'ja');
const japaneseFree = party(134, 'ファブリカム', 'ja');
const japaneseAdministration = party(135, 'ノースウィンド トレーダーズ', 'ja');
const germanVendor = party(136, 'Contoso Apps GmbH', 'de');

const home = 'https://admin.microsoft.com/Adminportal/Home';

/** Invitations of all types in French and Japanese, and what else German lacked. */
export const resellerLanguageScenarios: readonly Scenario[] = [
  localized(
    ['reseller-dap', 'Reseller asks for DAP'],
    'fr',
    link(frenchDap, `&DAP=true${old}`),
    withDap(frenchDap),
  ),
  localized(
    ['reseller-dap', 'Reseller asks for DAP'],
    'ja',
    link(japaneseDap, `&DAP=true${old}`),
    withDap(japaneseDap),
  ),
  localized(
    ['reseller-free', 'Reseller without DAP'],
    'fr',
    link(frenchFree, current),
    withoutRoles(frenchFree),
  ),
  localized(
    ['reseller-free', 'Reseller without DAP'],
    'ja',
    link(japaneseFree, current),
    withoutRoles(japaneseFree),
  ),
  localized(
    ['indirect-dap', 'Indirect reseller with provider, asks for DAP'],
    'fr',
    indirect(frenchIndirect, frenchProvider, `&DAP=true${old}`),
    {
      ...withDap(frenchIndirect),
      invitationType: 'IndirectResellerRelationship',
      provider: frenchProvider,
    },
  ),
  localized(
    ['administration', 'invType=Administration: nothing but DAP'],
    'ja',
    `${home}?invType=Administration&partnerId=${japaneseAdministration.tenantId}${old}`,
    { ...withDap(japaneseAdministration), invitationType: 'Administration', agreement: false },
  ),
  localized(
    ['isv', 'Software vendor asks to manage licenses'],
    'de',
    `${home}?invType=ISVToCustomer&partnerId=${germanVendor.tenantId}` +
      '&ProgramName=ISV#/partners/invitation&dealid=1036473',
    { ...withoutRoles(germanVendor), invitationType: 'ISVToCustomer', agreement: false },
  ),
];
