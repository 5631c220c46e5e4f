import { party } from '../parties';
import { roles } from '../roles';
import type { Hostility, ResellerInvitation, Scenario } from '../scenario';
import { gdap } from './gdap-parts';
import { resellerScenarios } from './reseller';
import { current, link, old, withDap } from './reseller-parts';

const late = 15_000;

/** An invitation whose link says nothing of DAP, although it is asked for. */
function hostile(
  [id, title]: readonly [id: string, title: string],
  number: number,
  hostility: Hostility,
  rest: Partial<ResellerInvitation> = {},
): Scenario {
  const partner = party(number, 'Contoso Cloud Services');
  return {
    id,
    title,
    language: 'en',
    url: link(partner, current),
    hostility,
    page: 'reseller-invitation',
    data: { ...withDap(partner), ...rest },
  };
}

const home = 'https://admin.microsoft.com/AdminPortal/Home#/homepage';
const next = gdap(
  ['hostile-walk-next', 'GDAP that the walk leads to'],
  [909, 'Northwind Traders'],
  [roles.messageCenterReader, roles.reportsReader],
  { notInDemo: true },
);
const reseller = resellerScenarios.find(({ id }) => id === 'reseller-dap')?.url ?? home;
const slow = party(910, 'Litware');

/** Pages that are slow, restless, or keep their words where few look. */
export const hostileScenarios: readonly Scenario[] = [
  hostile(['hostile-late', 'The page comes 15 seconds after its data'], 901, { drawsAfter: late }),
  {
    id: 'hostile-late-answer',
    title: 'Reseller asks for DAP, data and page come 15 seconds late',
    language: 'en',
    url: link(slow, `&DAP=false${old}`),
    answering: { after: late },
    notInDemo: true,
    page: 'reseller-invitation',
    data: withDap(slow),
  },
  hostile(['hostile-cleaner', 'The page throws out what it did not make, every 100 ms'], 902, {
    cleansEvery: 100,
  }),
  hostile(['hostile-restless', 'The page draws itself anew every 20 ms, without end'], 903, {
    redrawsEvery: 20,
  }),
  hostile(
    ['hostile-frame', 'The words stand in a frame of the same origin, the data says nothing'],
    904,
    { shelter: 'frame' },
    { answer: 'silent' },
  ),
  hostile(
    ['hostile-open-shadow', 'The words stand in an open shadow root, the data says nothing'],
    905,
    { shelter: 'open-shadow' },
    { answer: 'silent' },
  ),
  hostile(
    ['hostile-closed-shadow', 'The words stand in a closed shadow root, the data says nothing'],
    906,
    { shelter: 'closed-shadow' },
    { answer: 'silent' },
  ),
  gdap(
    ['hostile-walk', 'One document: invitation, home, another invitation, by hash and pushState'],
    [908, 'Contoso Cloud Services'],
    [roles.globalAdministrator, roles.helpdesk],
    {
      hostility: {
        steps: [
          { label: 'Home by hash', url: home, by: 'hash' },
          { label: 'GDAP by hash', url: next.url, by: 'hash' },
          { label: 'Home by pushState', url: home, by: 'pushState' },
          { label: 'Reseller by pushState', url: reseller, by: 'pushState' },
        ],
      },
    },
  ),
  next,
];
