import { askInDialog, button, link, messageBar } from './fluent.js';
import { icon } from './icons.js';
import { el } from './markup.js';
import { heading, partyLines, section, textLine } from './parts.js';
import { getGdapRelationships, getLegacyPartners, getPartners, getRoleNames } from './requests.js';
import { roleList } from './role-list.js';

const dapRoles = ['62e90394-69f5-4237-9190-012177145e10', '729827e3-9c14-49f7-bb1b-9608f156bbb8'];

/** The granular relationship of that id, as far as this page prints it. */
async function findGranular(id, words) {
  const all = await getGdapRelationships();
  const found = all.find(({ partnerGdapRelationshipId }) => partnerGdapRelationshipId === id);
  if (!found) return undefined;
  const day = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC' });
  return {
    partnerId: found.partner.tenantId,
    type: words.granular,
    name: found.name,
    ids: found.roles,
    until: day.format(new Date(found.endDateTime)),
  };
}

/** The partner of another type with that tenant id. */
async function findPartner(id, { list }, { customerTenantId, layout, types }) {
  const type = list.types[types[id]];
  if (layout === '2021') {
    const found = (await getLegacyPartners()).find(({ Identity }) => Identity === id);
    return found && { partnerId: id, type, ids: found.CanRemoveDap ? dapRoles : [] };
  }
  const found = (await getPartners(customerTenantId)).find((partner) => partner.id === id);
  return found && { partnerId: id, type, ids: found.aadRoles };
}

function rolesPart(ids, names, words) {
  if (ids.length === 0) return section(words.roles, textLine(words.list.noRoles));
  const intro = words.gdap.rolesIntro;
  return section(words.roles, ...roleList({ ids, intro, names, words }));
}

/** The button, and what it asks. Yes takes the roles off the page; no request is sent. */
function removal({ detail, no, played, yes }, takeAway) {
  const place = el('div');
  const remove = () => {
    takeAway();
    place.replaceChildren(messageBar(played, 'success'));
  };
  const ask = () =>
    askInDialog({
      heading: detail.confirm,
      paragraphs: detail.confirmText,
      yes,
      no,
      onYes: remove,
    });
  place.append(el('div', { class: 'actions' }, button(detail.remove, { onClick: ask })));
  return place;
}

function crumbsTo(name, { list }) {
  return el('div', { class: 'ms-Breadcrumb' }, [
    link(list.heading, '#/partners'),
    icon('ChevronRight'),
    el('span', {}, name),
  ]);
}

/** One relationship that is in force: a granular one, or a partner of another type. */
export async function relationship({ show, words }) {
  const names = getRoleNames();
  const id = location.hash.split('/').at(3);
  const found = (await findGranular(id, words)) ?? (await findPartner(id, words, show));
  const partner = show.partners[found.partnerId];
  const roles = rolesPart(found.ids, names, words);
  const takeAway = () => roles.replaceWith(rolesPart([], names, words));
  const { expirationDate, relationshipName } = words;
  return [
    crumbsTo(partner.name, words),
    heading(partner.name),
    el('p', { class: 'intro' }, words.detail.intro),
    section(words.partnerInformation, ...partyLines(partner)),
    section(words.relationshipType, textLine(found.type)),
    section(relationshipName, textLine(found.name ?? words.list.doesNotApply)),
    roles,
    ...(found.until ? [section(expirationDate, textLine(found.until))] : []),
    ...(found.ids.length > 0 ? [removal(words, takeAway)] : []),
  ];
}
