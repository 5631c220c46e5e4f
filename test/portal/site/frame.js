import { icon } from './icons.js';
import { el } from './markup.js';

const entries = [
  { word: 'home', icon: 'Home', href: '#/homepage', place: 'home' },
  { word: 'users', icon: 'Person', href: '#/users', place: 'users', opens: true },
  { word: 'groups', icon: 'People', href: '#/groups', opens: true },
  { word: 'roles', icon: 'Person', href: '#/rbac/directory' },
  { word: 'billing', icon: 'PaymentCard', href: '#/subscriptions', place: 'billing', opens: true },
  { word: 'support', icon: 'Headset', href: '#/support/requests', opens: true },
  { word: 'settings', icon: 'Settings', href: '#/Settings', isOpen: true },
  { word: 'searchIntelligence', href: '#/MicrosoftSearch' },
  { word: 'orgSettings', href: '#/Settings/Services' },
  { word: 'integratedApps', href: '#/Settings/IntegratedApps' },
  { word: 'partners', href: '#/partners', place: 'partner-relationships' },
  { word: 'setup', icon: 'Wrench', href: '#/featureexplorer', opens: true },
  { word: 'reports', icon: 'Chart', href: '#/reportsUsage', opens: true },
  { word: 'health', icon: 'Health', href: '#/servicehealth', opens: true },
];

const centers = ['security', 'compliance', 'endpoint', 'directory'];
const centerIcons = ['Shield', 'Shield', 'Devices', 'Triangle'];
const partnerPlaces = ['partner-relationships', 'relationship', 'gdap-invitation'];

function topBar(title) {
  const search = el('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' });
  return el('div', { class: 'bar', role: 'banner' }, [
    icon('Waffle'),
    el('span', { class: 'bar-title' }, title),
    el('div', { class: 'ms-SearchBox' }, icon('Search'), search),
    icon('Settings'),
    icon('Help'),
    el('div', { class: 'ms-Persona-initials', 'aria-hidden': 'true' }, 'GA'),
  ]);
}

function entry(words, { href, icon: name, isOpen, opens, place, word }, current) {
  const isCurrent =
    place && (place === current || (word === 'partners' && partnerPlaces.includes(current)));
  const label = el('div', { class: 'ms-Nav-linkText' }, words.nav[word]);
  const chevron = isOpen ? icon('ChevronUp') : icon('ChevronDown');
  const options = {
    class: `ms-Nav-link${name ? '' : ' is-child'}${isCurrent ? ' is-selected' : ''}`,
    href,
    'aria-current': isCurrent ? 'page' : undefined,
  };
  const parts = [name ? icon(name) : undefined, label, isOpen || opens ? chevron : undefined];
  return el('li', {}, el('a', options, parts));
}

function navigation(words, current) {
  const link = (word, name) => entry(words, { word, icon: name, href: '#/homepage' }, current);
  return el('nav', { class: 'ms-Nav', 'aria-label': words.nav.label }, [
    el('div', { class: 'nav-menu' }, icon('GlobalNav')),
    el(
      'ul',
      {},
      entries.map((each) => entry(words, each, current)),
    ),
    el('div', { class: 'nav-group' }, words.nav.centers),
    el('ul', {}, [
      ...centers.map((word, index) => link(word, centerIcons[index])),
      link('allCenters', 'List'),
    ]),
    el('ul', { class: 'nav-pinned' }, link('pinned', 'More')),
  ]);
}

function toggleDarkMode() {
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  dataset.theme = (dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
}

let parts;

/** Draws what stays on all pages and gives back the element for what changes. */
export function drawFrame(app) {
  const main = el('div', { class: 'content', role: 'main' });
  parts = {
    bar: el('div'),
    nav: el('div', { class: 'nav-pane' }),
    mode: el('span'),
  };
  const mode = el('button', { type: 'button', class: 'mode', on: { click: toggleDarkMode } }, [
    icon('ClearNight'),
    parts.mode,
  ]);
  const customer = el('div', { class: 'customer' }, el('span', {}, 'Woodgrove Bank'), mode);
  const side = el('div', { class: 'floating' }, icon('Headset'), icon('Feedback'));
  app.append(
    parts.bar,
    el('div', { class: 'below' }, parts.nav, el('div', { class: 'page' }, customer, main)),
    side,
  );
  return main;
}

/** Puts the words of a language into the frame; the retired portals have no navigation. */
export function setWords(words, place) {
  parts.bar.replaceChildren(topBar(words.portals[place] ?? words.portal));
  parts.mode.replaceChildren(words.darkMode);
  parts.nav.replaceChildren(...(words.portals[place] ? [] : [navigation(words, place)]));
}
