import { detailsList } from './grid.js';
import { el } from './markup.js';
import { heading } from './parts.js';

const people = [
  ['Avery Howard', 'avery@contoso.com', 'Global Administrator', 'Microsoft 365 E5'],
  ['Kai Carter', 'kai@contoso.com', 'Helpdesk admin', 'Microsoft 365 E3'],
  ['Robin Counts', 'robin@contoso.com', '', 'Microsoft 365 E3'],
];

const products = [
  ['Microsoft 365 E3', 'Fabrikam (Reseller)', '25', 'Active'],
  ['Microsoft 365 E5', 'Microsoft', '3', 'Active'],
];

function columns(labels) {
  return labels.map((label, index) => ({ label, isSorted: index === 0 }));
}

/** The portal's first page. */
export async function home({ words: { ordinary } }) {
  const card = (title) =>
    el('div', { class: 'card' }, el('div', { role: 'heading', 'aria-level': '2' }, title));
  return [
    heading(ordinary.home),
    el('p', { class: 'intro' }, ordinary.homeText),
    el('div', { class: 'cards' }, ordinary.cards.map(card)),
  ];
}

/** People in the tenant: a page that names admin roles and has nothing to do with partners. */
export async function users({ words: { ordinary } }) {
  const list = detailsList(ordinary.users, columns(ordinary.userColumns), [{ rows: people }]);
  return [heading(ordinary.users), list];
}

/** Products: a page that names a partner and asks for nothing. */
export async function billing({ words: { ordinary } }) {
  const list = detailsList(ordinary.billing, columns(ordinary.billingColumns), [
    { rows: products },
  ]);
  return [heading(ordinary.billing), list];
}
