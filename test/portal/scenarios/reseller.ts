import { party } from '../parties';
import type { Scenario } from '../scenario';
import { current, link, old, withDap, withoutRoles } from './reseller-parts';

const page = 'reseller-invitation';
const contoso = party(101, 'Contoso Cloud Services');
const contosoGerman = party(102, 'Contoso Cloud Services GmbH', 'de');
const fabrikam = party(103, 'Fabrikam');
const fabrikamOld = party(104, 'Fabrikam');
const fabrikamGerman = party(105, 'Fabrikam Deutschland', 'de');
const northwind = party(106, 'Northwind Traders');
const treyResearch = party(107, 'Trey Research');
const wideWorld = party(108, 'Wide World Importers');
const litware = party(109, 'Litware');
const adatum = party(110, 'Adatum');
const proseware = party(111, 'Proseware');
const late = party(113, 'Humongous Insurance');
const tailspin = party(112, 'Tailspin Toys');

/** Invitations to a reseller relationship, with and without delegated admin privileges. */
export const resellerScenarios: readonly Scenario[] = [
  {
    id: 'reseller-dap',
    title: 'Reseller asks for DAP: old link, both roles',
    language: 'en',
    url: link(contoso, `&DAP=true${old}`),
    page,
    data: withDap(contoso),
  },
  {
    id: 'reseller-dap-de',
    title: 'Reseller asks for DAP, German',
    language: 'de',
    url: link(contosoGerman, `&DAP=true${old}`),
    page,
    data: withDap(contosoGerman),
  },
  {
    id: 'reseller-free',
    title: 'Reseller without DAP: link as made since October 2023',
    language: 'en',
    url: link(fabrikam, current),
    page,
    data: withoutRoles(fabrikam),
  },
  {
    id: 'reseller-free-old',
    title: 'Reseller without DAP: old link with DAP=false',
    language: 'en',
    url: link(fabrikamOld, `&DAP=false${old}`),
    page,
    data: withoutRoles(fabrikamOld),
  },
  {
    id: 'reseller-free-de',
    title: 'Reseller without DAP, German',
    language: 'de',
    url: link(fabrikamGerman, current),
    page,
    data: withoutRoles(fabrikamGerman),
  },
  {
    id: 'reseller-disagrees',
    title: 'The link says DAP=false, the page lists roles',
    language: 'en',
    url: link(northwind, `&DAP=false${old}`),
    page,
    data: withDap(northwind),
  },
  {
    id: 'reseller-dap-dropped',
    title: 'The link says DAP=true, the page lists no role',
    language: 'en',
    url: link(treyResearch, `&DAP=true${old}`),
    page,
    data: withoutRoles(treyResearch),
  },
  {
    id: 'reseller-old-no-flag',
    title: 'Old link without any DAP parameter',
    language: 'en',
    url: link(wideWorld, old),
    page,
    data: withoutRoles(wideWorld),
  },
  {
    id: 'reseller-strict-policy',
    title: 'Reseller asks for DAP, under a strict content security policy',
    language: 'en',
    url: link(litware, `&DAP=true${old}`),
    policy: 'strict',
    page,
    data: withDap(litware),
  },
  {
    id: 'reseller-dark',
    title: 'Reseller asks for DAP, portal in dark mode; the page redraws itself after a second',
    language: 'en',
    url: link(adatum, `&DAP=true${old}`),
    theme: 'dark',
    redrawsAfter: 1000,
    page,
    data: withDap(adatum),
  },
  {
    id: 'reseller-defender',
    title: 'Reseller asks for DAP, seen through Defender for Cloud Apps',
    language: 'en',
    url: link(proseware, `&DAP=True${old}`, 'admin.microsoft.com.mcas.ms'),
    page,
    data: withDap(proseware),
  },
  {
    id: 'reseller-late-roles',
    title: 'The link is DAP-free, the answer says nothing, the roles come three seconds late',
    language: 'en',
    url: link(late, current),
    rolesAfter: 3000,
    page,
    data: { ...withDap(late), answer: 'silent' },
  },
  {
    id: 'reseller-us-government',
    title: 'Reseller in the US Government cloud, DAP=false',
    language: 'en',
    url: link(tailspin, `&DAP=false${old}`, 'admin.microsoft.us'),
    page,
    data: withoutRoles(tailspin),
  },
];
