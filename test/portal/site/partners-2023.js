import { messageBar } from './fluent.js';
import { detailsList } from './grid.js';
import { icon } from './icons.js';
import { byPartner, commandBar, rolesCell } from './list-parts.js';
import { el } from './markup.js';

function sectionHeading(text) {
  return el('h2', { class: 'list-section' }, text);
}

function granularRow(relationship, { locale, ...words }, names, { cells }) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const href = `#/partners/relationship/${relationship.partnerGdapRelationshipId}`;
  const status = el('span', { class: 'status' }, icon('CheckMark'), words[relationship.status]);
  return {
    partnerId: relationship.partner.tenantId,
    partnerName: relationship.partner.name,
    cells: [
      el('a', { class: 'ms-Link', href }, relationship.name),
      rolesCell(relationship.roles, names, words, cells === 'expands'),
      day.format(new Date(relationship.endDateTime)),
      status,
    ],
  };
}

function mannerOf({ groups, isVirtual }) {
  return { isClosed: groups === 'closed', isVirtual };
}

function granularList(granular, words, names, show) {
  const columns = [
    { label: words.partner, isSorted: true, icon: 'SortDown', width: 'wide' },
    { label: words.roles, width: 'wide' },
    { label: words.expirationDate },
    { label: words.status, width: 'narrow' },
  ];
  const rows = granular.map((each) => granularRow(each, words, names, show));
  const groups = byPartner(rows).map(({ name, rows: own }) => ({
    name,
    count: own.length,
    rows: own.map(({ cells }) => cells),
  }));
  return detailsList(words.list.granularSection, columns, groups, mannerOf(show));
}

function otherList(others, words, names, show) {
  const { list } = words;
  const columns = [
    { label: words.partner, isSorted: true, icon: 'SortDown', width: 'wide' },
    { label: list.partnerType },
    { label: list.authorization, icon: 'Info' },
    { label: words.roles, width: 'wide' },
  ];
  const groups = others.map(({ aadRoles, canRemoveDap, id, name }) => {
    const menu = el('button', { type: 'button', class: 'row-menu' }, icon('MoreVertical'));
    const roles = aadRoles.length > 0 ? rolesCell(aadRoles, names, words) : list.noRoles;
    return { name, rows: [[menu, list.types[show.types[id]], canRemoveDap ? 'DAP' : '', roles]] };
  });
  return detailsList(list.otherSection, columns, groups, mannerOf(show));
}

/** A list per kind of partner, as in 2023. */
export function draw2023({ granular, names, others, show, words }) {
  const { list } = words;
  const count = granular.length + others.length;
  const right = [
    ['Filter', list.filter],
    ['Search', list.search],
  ];
  const bar = commandBar({ count, left: [], right }, words);
  if (count === 0) return [bar, el('p', { class: 'nothing' }, list.none)];
  const banner = others.some(({ canRemoveDap }) => canRemoveDap) ? [messageBar(list.banner)] : [];
  return [
    ...banner,
    bar,
    sectionHeading(list.granularSection),
    granularList(granular, words, names, show),
    sectionHeading(list.otherSection),
    otherList(others, words, names, show),
  ];
}
