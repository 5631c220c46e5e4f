import type { Forgery } from '../forgeries';
import { party } from '../parties';
import { roles } from '../roles';
import type { Scenario } from '../scenario';
import { gdap } from './gdap-parts';
import { link, old, withDap } from './reseller-parts';

const forgeries: readonly (readonly [forgery: Forgery, what: string])[] = [
  ['prototype', 'keys like __proto__'],
  ['huge', '12 MB of roles'],
  ['deep', 'a list 100,000 levels deep'],
  ['types', 'wrong types everywhere'],
];

function forgedGdap([forgery, what]: (typeof forgeries)[number], index: number): Scenario {
  return gdap(
    [`forged-gdap-${forgery}`, `GDAP, somebody forged the answer: ${what}`],
    [920 + index, 'Proseware'],
    [roles.globalAdministrator, roles.reportsReader],
    { answering: { forged: forgery }, ...(index > 0 && { notInDemo: true }) },
  );
}

function forgedReseller([forgery, what]: (typeof forgeries)[number], index: number): Scenario {
  const partner = party(930 + index, 'Adatum');
  return {
    id: `forged-reseller-${forgery}`,
    title: `Reseller asks for DAP, somebody forged the answer: ${what}`,
    language: 'en',
    url: link(partner, `&DAP=false${old}`),
    answering: { forged: forgery },
    notInDemo: true,
    page: 'reseller-invitation',
    data: withDap(partner),
  };
}

/** Invitations whose data is not what the portal would say. The pages' words stay true. */
export const forgedScenarios: readonly Scenario[] = [
  ...forgeries.map(forgedGdap),
  ...forgeries.map(forgedReseller),
];
