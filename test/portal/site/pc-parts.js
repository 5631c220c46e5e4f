import { el } from './markup.js';

/** A link of Partner Center that acts on the page. */
export function button(label, onClick) {
  return el('button', { type: 'button', class: 'ms-Link', on: { click: onClick } }, label);
}

/** The black button at the end of a page. */
export function doneButton(onClick) {
  return el('button', { type: 'button', class: 'pc-done', on: { click: onClick } }, 'Done');
}

/** "Customer list | Create a relationship request": whom a page belongs to, then what it is. */
export function title(owner, text) {
  return el('h1', { class: 'pc-title' }, owner, text ? el('span', {}, ` | ${text}`) : undefined);
}

/** A label with what belongs to it. */
export function section(label, ...nodes) {
  return el('div', { class: 'pc-section' }, el('div', { class: 'ms-Label' }, label), ...nodes);
}

/** One line of text. */
export function line(text) {
  return el('div', { class: 'ms-Text' }, text);
}
