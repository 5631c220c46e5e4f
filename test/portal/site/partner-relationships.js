import { el } from './markup.js';
import { draw2021 } from './partners-2021.js';
import { draw2023 } from './partners-2023.js';
import { heading } from './parts.js';
import { getGdapRelationships, getLegacyPartners, getPartners, getRoleNames } from './requests.js';

/** "Partner relationships" in the layout that the stage asks for. */
export async function partnerRelationships({ show, words }) {
  const isOlder = show.layout === '2021';
  const [granular, others, names] = await Promise.all([
    getGdapRelationships(),
    isOlder ? getLegacyPartners() : getPartners(show.customerTenantId),
    getRoleNames(),
  ]);
  const intro = el('p', { class: 'intro' }, words.list.intro);
  const draw = isOlder ? draw2021 : draw2023;
  return [heading(words.list.heading), intro, ...draw({ granular, names, others, show, words })];
}
