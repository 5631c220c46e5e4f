import { party } from '../parties';
import type { Scenario } from '../scenario';

const home = 'https://admin.microsoft.com/Adminportal/Home';
const stuck = party(501, 'Contoso Cloud Services');
const store = party(502, 'Northwind Traders');
const signup = party(503, 'Fabrikam');
const offerer = party(504, 'Wide World Importers');
const freeStore = party(505, 'Trey Research');
const reseller = party(506, 'Litware');
const distributor = party(591, 'Tailspin Distribution');
const seller = party(507, 'Adatum');

/** Ordinary portal pages, a page that never comes, and the retired portals. */
export const elsewhereScenarios: readonly Scenario[] = [
  {
    id: 'ordinary-home',
    title: 'Ordinary page: home',
    language: 'en',
    url: `${home}?standin=ordinary-home#/homepage`,
    page: 'ordinary',
    data: { view: 'home' },
  },
  {
    id: 'ordinary-users',
    title: 'Ordinary page: active users, some with admin roles',
    language: 'en',
    url: `${home}?standin=ordinary-users#/users`,
    page: 'ordinary',
    data: { view: 'users' },
  },
  {
    id: 'ordinary-billing',
    title: 'Ordinary page: products',
    language: 'en',
    url: `${home}?standin=ordinary-billing#/subscriptions`,
    page: 'ordinary',
    data: { view: 'billing' },
  },
  {
    id: 'ordinary-home-de',
    title: 'Ordinary page: home, German',
    language: 'de',
    url: `${home}?standin=ordinary-home-de#/homepage`,
    page: 'ordinary',
    data: { view: 'home' },
  },
  {
    id: 'never-renders',
    title: 'An invitation whose page never comes',
    language: 'en',
    url:
      `${home}?invType=ResellerRelationship&partnerId=${stuck.tenantId}` +
      '&msppId=0#/partners/invitation',
    page: 'never-renders',
    data: { partner: stuck },
  },
  {
    id: 'store',
    title: 'Store for Business invitation',
    language: 'en',
    url:
      'https://businessstore.microsoft.com/manage/partner-invitation' +
      `?invType=ResellerRelationship&partnerId=${store.tenantId}&msppId=0&DAP=true`,
    page: 'store-invitation',
    data: { partner: store },
  },
  {
    id: 'store-free',
    title: 'Store for Business invitation with DAP=false',
    language: 'en',
    url:
      'https://businessstore.microsoft.com/manage/partner-invitation' +
      `?invType=ResellerRelationship&partnerId=${freeStore.tenantId}&msppId=0&DAP=false`,
    notInDemo: true,
    page: 'store-invitation',
    data: { partner: freeStore },
  },
  {
    id: 'signup',
    title: 'Partner signup page of Office 365',
    language: 'en',
    url:
      'https://portal.office.com/partner/partnersignup.aspx' +
      `?type=ResellerRelationship&id=${signup.tenantId}&csp=1&msppid=0`,
    page: 'partner-signup',
    data: { partner: signup },
  },
  {
    id: 'signup-offer',
    title: 'Partner signup page of Office 365: trial offer, DAP hidden on the server',
    language: 'en',
    url:
      'https://portal.office.com/partner/partnersignup.aspx' +
      '?type=Trial&id=0ffe4a11-7e57-4eee-8fff-000000000504&msppid=4227824',
    page: 'partner-signup',
    data: { partner: offerer, offer: 'Office 365 E3 Trial' },
  },
  {
    id: 'signup-purchase',
    title: 'Partner signup page of Office 365: an offer to buy, DAP hidden on the server',
    language: 'en',
    url:
      'https://portal.office.com/partner/partnersignup.aspx' +
      '?type=Purchase&id=0ffe4a11-7e57-4eee-8fff-000000000507&msppid=4227825',
    notInDemo: true,
    page: 'partner-signup',
    data: { partner: seller, offer: 'Office 365 E3' },
  },
  {
    id: 'signup-indirect',
    title: 'Partner signup page of Office 365: indirect reseller with provider',
    language: 'en',
    url:
      'https://portal.office.com/partner/partnersignup.aspx' +
      `?type=IndirectResellerRelationship&id=${reseller.tenantId}&csp=1&msppid=601089` +
      `&indirectCSP=${distributor.tenantId}`,
    notInDemo: true,
    page: 'partner-signup',
    data: { partner: reseller },
  },
];
