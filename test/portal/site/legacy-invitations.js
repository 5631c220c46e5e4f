import { button, checkbox, link, messageBar } from './fluent.js';
import { el, fill, hashedClass } from './markup.js';
import { heading, partyLines, section, textLine } from './parts.js';

function confirmation(words) {
  const done = el('div', { 'aria-live': 'polite' });
  return { done, confirm: () => done.replaceChildren(messageBar(words.played, 'success')) };
}

/** What the store says to a reseller's customer, and to an OEM's. */
function labelsOf({ isOem }, { reseller, store }) {
  return isOem
    ? { intro: reseller.intro.OEM, check: reseller.oem.check, accept: reseller.oem.accept }
    : { intro: store.intro, check: reseller.check, accept: store.authorize };
}

/** "Accept Partner Invitation" of the retired Store for Business. */
export async function storeInvitation({ show, words }) {
  const { store } = words;
  const labels = labelsOf(show, words);
  const { confirm, done } = confirmation(words);
  const authorize = button(labels.accept, { kind: 'primary', disabled: true, onClick: confirm });
  const agreement = link(store.agreement, 'https://www.microsoft.com/licensing/docs');
  const check = checkbox(labels.check, (on) => {
    authorize.disabled = !on;
  });
  return [
    heading(store.heading),
    el('p', { class: 'intro' }, fill(labels.intro, { name: show.partner.name })),
    section(words.partnerInformation, ...partyLines(show.partner)),
    ...(show.isOem ? [] : [el('p', {}, agreement)]),
    check,
    el('div', { class: 'actions' }, authorize),
    done,
  ];
}

function choice(label, group) {
  const id = hashedClass('choice');
  const input = el('input', { type: 'radio', name: group, id });
  return el('div', { class: 'choice' }, input, el('label', { for: id }, label));
}

/** The partner signup page of the old Office 365 portal. */
export async function partnerSignup({ show, words }) {
  const { signup } = words;
  const { confirm, done } = confirmation(words);
  const group = hashedClass('answer');
  const offer = show.offer ? textLine(fill(signup.offer, { offer: show.offer })) : undefined;
  return [
    heading(signup.heading),
    el('p', { class: 'intro' }, fill(signup.intro, { name: show.partner.name })),
    section(words.partnerInformation, ...partyLines(show.partner), offer),
    section(signup.question, choice(words.yes, group), choice(words.no, group)),
    el('div', { class: 'actions' }, button(signup.next, { kind: 'primary', onClick: confirm })),
    done,
  ];
}
