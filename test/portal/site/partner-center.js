import { adminRelationshipRequest } from './admin-relationship-request.js';
import { customerList } from './customer-list.js';
import { messageBar, shimmer } from './fluent.js';
import { icon } from './icons.js';
import { licenseManagement } from './license-management.js';
import { el } from './markup.js';
import { relationshipRequest } from './relationship-request.js';
import { getStage } from './requests.js';

/** One drawing function per view. */
const views = {
  customers: customerList,
  licenses: licenseManagement,
  'relationship-request': relationshipRequest,
  'admin-relationship-request': adminRelationshipRequest,
};

const renderTime = 250;
const page = el('div', { class: 'pc-page', role: 'main' });
const crumbs = el('nav', { class: 'pc-crumbs' });
let visit = 0;

function drawFrame() {
  const search = el('div', { class: 'ms-SearchBox' }, icon('Search'), 'Search');
  const bar = el('header', { class: 'pc-bar' }, icon('GlobalNav'), 'Microsoft Partner Center');
  bar.append(search, icon('Feedback'), icon('Help'), icon('Settings'), icon('Person'));
  const links = ['Customer list', 'Administer'].map((label) => el('a', { href: '#' }, label));
  const nav = el('div', { class: 'pc-nav' }, links);
  document.getElementById('app').append(bar, crumbs, el('div', { class: 'pc-below' }, nav, page));
}

/** Goes to another scenario of Partner Center without a load. */
function goTo(id) {
  const address = new URL(location.href);
  address.searchParams.set('standin', id);
  history.pushState(null, '', address);
  show();
}

async function show() {
  visit += 1;
  const current = visit;
  page.replaceChildren(shimmer());
  const stage = await getStage();
  await new Promise((resolve) => setTimeout(resolve, renderTime));
  if (current !== visit) return;
  const view = views[stage.show.view];
  const nodes = view ? view({ goTo, show: stage.show }) : [messageBar('Page not found.')];
  page.replaceChildren(...nodes);
  const heading = page.querySelector('h1')?.textContent ?? '';
  const names = ['Customers', ...heading.split(' | ')].flatMap((name) => [
    icon('ChevronRight'),
    el('span', {}, name),
  ]);
  crumbs.replaceChildren(...names);
  document.title = heading || 'Partner Center';
}

drawFrame();
addEventListener('popstate', show);
show();
