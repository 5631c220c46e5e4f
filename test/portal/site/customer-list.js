import { detailsList } from './grid.js';
import { el } from './markup.js';
import { button, title } from './pc-parts.js';

const customers = [
  ['Woodgrove Bank', 'woodgrovebank.onmicrosoft.com', 'Cloud Reseller'],
  ['Alpine Ski House', 'alpineskihouse.onmicrosoft.com', 'Cloud Reseller'],
  ['Lucerne Publishing', 'lucernepublishing.onmicrosoft.com', 'Cloud Reseller'],
];

/** The customers of a partner: an ordinary page of Partner Center, without any invitation. */
export function customerList({ goTo }) {
  const columns = ['Company name', 'Primary domain name', 'Relationship'].map((label, index) => ({
    label,
    isSorted: index === 0,
  }));
  const search = el('input', { id: 'customer-search-box', class: 'pc-field', type: 'search' });
  return [
    title('Customer list'),
    el('div', { class: 'pc-links' }, [
      button('Request a reseller relationship', () => goTo('partner-center-request')),
    ]),
    search,
    detailsList('Customers', columns, [{ rows: customers }]),
  ];
}
