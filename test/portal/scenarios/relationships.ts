import type { Language } from '../language';
import type { PartnerList, Scenario } from '../scenario';
import { of2021, of2023 } from './list-parts';

function detail(
  [id, title]: readonly [id: string, title: string],
  language: Language,
  data: PartnerList,
  relationshipId: string | undefined,
): Scenario {
  const home = `https://admin.microsoft.com/Adminportal/Home?standin=${id}`;
  const url = `${home}#/partners/relationship/${relationshipId}`;
  return { id, title, language, url, page: 'relationship', data };
}

const granular = of2021(610);
const granularGerman = of2021(620);
const dap = of2023(630);
const dapGerman = of2023(640);
const oem = of2023(650);

/** The page of one relationship, where roles are removed. */
export const relationshipScenarios: readonly Scenario[] = [
  detail(
    ['relationship-gdap', 'One granular relationship, with "Remove roles"'],
    'en',
    granular,
    granular.granular[2]?.relationshipId,
  ),
  {
    ...detail(
      ['relationship-gdap-de', 'One granular relationship, German'],
      'de',
      granularGerman,
      granularGerman.granular[2]?.relationshipId,
    ),
    notInDemo: true,
  },
  detail(
    ['relationship-dap', 'One reseller with DAP, with "Remove roles"'],
    'en',
    dap,
    dap.other[0]?.partner.tenantId,
  ),
  {
    ...detail(
      ['relationship-dap-de', 'One reseller with DAP, German'],
      'de',
      dapGerman,
      dapGerman.other[0]?.partner.tenantId,
    ),
    notInDemo: true,
  },
  {
    ...detail(
      ['relationship-oem', 'One OEM, which has no role to remove'],
      'en',
      oem,
      oem.other[2]?.partner.tenantId,
    ),
    notInDemo: true,
  },
];
