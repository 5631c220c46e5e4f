import { party } from '../parties';
import type { Scenario } from '../scenario';
import { current, link, old, withDap, withoutRoles } from './reseller-parts';

const page = 'reseller-invitation';
const liar = party(120, 'Lucerne Publishing');
const hidden = party(121, 'Margie Travel');
const denied = party(122, 'Relecloud');
const forbidden = party(123, 'Graphic Design Institute');
const forbiddenGerman = party(124, 'Relecloud GmbH', 'de');
const refused = party(125, 'School of Fine Art');

/** Reseller invitations on which link, page and answer disagree, and those that go wrong. */
export const resellerDisputeScenarios: readonly Scenario[] = [
  {
    id: 'reseller-lying-link',
    title: 'The link says DAP=false, page and data carry both roles, in full names',
    language: 'en',
    url: link(liar, `&DAP=false${old}`),
    page,
    data: { ...withDap(liar), naming: 'full' },
  },
  {
    id: 'reseller-data-only-dap',
    title: 'The link says DAP=false, the page shows no role, only the data asks for DAP',
    language: 'en',
    url: link(hidden, `&DAP=false${old}`),
    page,
    data: { ...withDap(hidden), answer: 'alone' },
  },
  {
    id: 'reseller-data-denies',
    title: 'The link asks for nothing, the page shows both roles, the data denies them',
    language: 'en',
    url: link(denied, current),
    page,
    data: { ...withDap(denied), answer: 'denies' },
  },
  {
    id: 'reseller-forbidden',
    title: 'A reseller invitation, opened by somebody who may not accept it',
    language: 'en',
    url: link(forbidden, `&DAP=true${old}`),
    answering: { status: 403 },
    page,
    data: withDap(forbidden),
  },
  {
    id: 'reseller-forbidden-de',
    title: 'A reseller invitation, opened by somebody who may not accept it, German',
    language: 'de',
    url: link(forbiddenGerman, current),
    answering: { status: 403 },
    notInDemo: true,
    page,
    data: withoutRoles(forbiddenGerman),
  },
  {
    id: 'reseller-accepting-fails',
    title: 'Reseller asks for DAP, and the portal refuses the acceptance',
    language: 'en',
    url: link(refused, `&DAP=true${old}`),
    accepting: 'fails',
    notInDemo: true,
    page,
    data: withDap(refused),
  },
];
