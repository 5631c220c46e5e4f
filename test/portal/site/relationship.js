import { askInDialog, button, link, messageBar } from './fluent.js';
import { icon } from './icons.js';
import { el } from './markup.js';
import { heading, section, textLine } from './parts.js';
import { getGdapRelationships, getRoleNames } from './requests.js';
import { roleList } from './role-list.js';

function removal({ detail, no, played, yes }) {
  const done = el('div', { 'aria-live': 'polite' });
  const ask = () =>
    askInDialog({
      heading: detail.confirm,
      text: detail.confirmText,
      yes,
      no,
      onYes: () => done.replaceChildren(messageBar(played, 'success')),
    });
  return [el('div', { class: 'actions' }, button(detail.remove, { onClick: ask })), done];
}

/** One granular relationship that is in force. */
export async function relationship({ words }) {
  const names = getRoleNames();
  const id = location.hash.split('/').at(3);
  const all = await getGdapRelationships();
  const found = all.find(({ partnerGdapRelationshipId }) => partnerGdapRelationshipId === id);
  const { name, tenantId } = found.partner;
  const day = new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC' });
  const ids = found.roles;
  const crumbs = el('div', { class: 'ms-Breadcrumb' }, [
    link(words.list.heading, '#/partners'),
    icon('ChevronRight'),
    el('span', {}, name),
  ]);
  return [
    crumbs,
    heading(name),
    el('p', { class: 'intro' }, words.detail.intro),
    section(words.partnerInformation, textLine(name), textLine(tenantId)),
    section(words.relationshipType, textLine(words.granular)),
    section(words.relationshipName, textLine(found.name)),
    section(words.roles, ...roleList({ ids, intro: words.gdap.rolesIntro, names, words })),
    section(words.expirationDate, textLine(day.format(new Date(found.endDateTime)))),
    ...removal(words),
  ];
}
