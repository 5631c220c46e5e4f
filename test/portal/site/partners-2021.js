import { detailsList } from './grid.js';
import { byPartner, commandBar, rolesCell } from './list-parts.js';
import { el } from './markup.js';

const dapRoles = ['62e90394-69f5-4237-9190-012177145e10', '729827e3-9c14-49f7-bb1b-9608f156bbb8'];

function columnsOf(words) {
  return [
    { label: words.partner, isSorted: true, icon: 'SortUp' },
    { label: words.relationshipType },
    { label: words.relationshipName },
    { label: words.roles, width: 'wide' },
    { label: words.duration },
    { label: words.status, width: 'narrow' },
  ];
}

function granularRow(relationship, { locale, ...words }, names, { cells }) {
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' });
  const from = day.format(new Date(relationship.activatedDateTime));
  const until = day.format(new Date(relationship.endDateTime));
  const href = `#/partners/relationship/${relationship.partnerGdapRelationshipId}`;
  return {
    partnerId: relationship.partner.tenantId,
    partnerName: relationship.partner.name,
    cells: [
      '',
      words.granular,
      el('a', { class: 'ms-Link is-plain', href }, relationship.name),
      rolesCell(relationship.roles, names, words, cells === 'expands'),
      `${from} - ${until}`,
      words[relationship.status],
    ],
  };
}

function otherRow(partner, words, names, type) {
  const roles = partner.CanRemoveDap ? rolesCell(dapRoles, names, words) : words.list.noRoles;
  const cells = ['', words.list.types[type], words.list.doesNotApply, roles, '', words.active];
  return { partnerId: partner.Identity, partnerName: partner.DisplayName, cells };
}

/** One list for all partners, grouped by partner, as in 2021. */
export function draw2021({ granular, names, others, show, words }) {
  const rows = [
    ...granular.map((each) => granularRow(each, words, names, show)),
    ...others.map((each) => otherRow(each, words, names, show.types[each.Identity])),
  ];
  const groups = byPartner(rows).map(({ name, rows: own }) => ({
    name,
    count: own.length,
    rows: own.map(({ cells }) => cells),
  }));
  const { list } = words;
  const left = [['Refresh', list.refresh]];
  const right = [
    ['Search', list.search],
    ['Filter', list.filterSelected],
  ];
  const bar = commandBar({ count: groups.length, left, right }, words);
  if (groups.length === 0) return [bar, el('p', { class: 'nothing' }, list.none)];
  const manner = { isClosed: show.groups === 'closed', isVirtual: show.isVirtual };
  return [bar, detailsList(list.heading, columnsOf(words), groups, manner)];
}
