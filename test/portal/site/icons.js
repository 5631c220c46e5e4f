import { el } from './markup.js';

const paths = {
  Cancel: 'M3 3l10 10M13 3L3 13',
  Chart: 'M2 2v12h12M4 11l3-4 3 2 4-5',
  CheckMark: 'M3 8l4 4 6-8',
  ChevronDown: 'M3 6l5 5 5-5',
  ChevronRight: 'M6 3l5 5-5 5',
  ChevronUp: 'M3 10l5-5 5 5',
  ClearNight: 'M10 2a6 6 0 1 1-8 8 7 7 0 0 0 8-8z',
  Devices: 'M1 3h10v7H1zM3 13h6M12 6h3v8h-4',
  Feedback: 'M2 3h12v8H7l-3 3v-3H2zM5 6h6',
  Filter: 'M2 3h12l-5 6v5l-2-2V9z',
  GlobalNav: 'M1 4h14M1 8h14M1 12h14',
  Headset: 'M3 10V8a5 5 0 0 1 10 0v2M3 9v4h2V9zM11 9v4h2V9z',
  Health: 'M8 14L2 8a3 3 0 0 1 6-3 3 3 0 0 1 6 3zM3 8h3l2-2 1 4 2-2h2',
  Help: 'M6 6a2 2 0 1 1 3 2c-1 1-1 1-1 2M8 13v.5',
  Home: 'M2 8l6-6 6 6M4 7v7h3v-4h2v4h3V7',
  Info: 'M8 1a7 7 0 1 0 .01 0M8 7v5M8 4v1',
  List: 'M1 3h2M1 8h2M1 13h2M6 3h9M6 8h9M6 13h9',
  More: 'M3 8h.5M8 8h.5M13 8h.5',
  MoreVertical: 'M8 3v.5M8 8v.5M8 13v.5',
  PaymentCard: 'M1 3h14v10H1zM1 6h14M3 10h4',
  People: 'M8 8a2 2 0 1 0-.01 0M4 14c0-6 8-6 8 0M3 6a1 1 0 1 0-.01 0M13 6a1 1 0 1 0-.01 0',
  Person: 'M8 8a3 3 0 1 0-.01 0M2 15c0-8 12-8 12 0',
  Refresh: 'M13 8a5 5 0 1 1-2-4l2 2V2',
  Search: 'M10 10a4 4 0 1 1 .01 0M7 9l-5 5',
  Settings: 'M8 5a3 3 0 1 0 .01 0M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  Shield: 'M8 1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3z',
  SortDown: 'M8 2v11M5 10l3 3 3-3',
  SortUp: 'M8 14V3M5 6l3-3 3 3',
  Triangle: 'M8 2l6 9-6 3-6-3zM8 2v12',
  Waffle: 'M2 2h1M8 2h1M14 2h1M2 8h1M8 8h1M14 8h1M2 14h1M8 14h1M14 14h1',
  Warning: 'M8 1L1 14h14zM8 6v4M8 12v.5',
  Wrench: 'M2 14l7-7a3 3 0 0 1 4-4l-2 2 1 1 2-2a3 3 0 0 1-4 4l-7 7z',
};

/** An icon, drawn with one line. */
export function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return el('i', { class: 'ms-Icon', 'data-icon-name': name, 'aria-hidden': 'true' }, svg);
}
