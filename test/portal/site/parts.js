import { el } from './markup.js';

/** The large heading of a page. */
export function heading(text) {
  return el('h1', { class: 'ms-fontWeight-semibold page-heading' }, text);
}

/** A label with what belongs to it. */
export function section(label, ...nodes) {
  const title = el('div', { class: 'ms-Label', role: 'heading', 'aria-level': '2' }, label);
  return el('div', { class: 'section' }, title, ...nodes);
}

function line(text) {
  return el('div', { class: 'ms-Text' }, text);
}

/** A company's name, address and phone number, a line each. */
export function partyLines({ address, name }) {
  const { city, countryCode, line1, phoneNumber, postalCode, state } = address;
  const town = state ? `${city}, ${state} ${postalCode}` : `${postalCode} ${city}`;
  return [name, line1, town, countryCode, phoneNumber].map(line);
}

/** One line of text. */
export function textLine(text) {
  return line(text);
}
