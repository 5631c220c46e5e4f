import { button, checkbox, link, linkButton, messageBar } from './fluent.js';
import { el, fill } from './markup.js';
import { heading, partyLines, section } from './parts.js';
import { getDelegatedAccess, getRoleNames } from './requests.js';
import { roleList } from './role-list.js';

const buttonIds = {
  agreement: 'PartnerInvitationDetails,Mca_Authorize_ButtonBtn',
  partnerOnly: 'PartnerInvitationDetails,Partner_Authorize_ButtonBtn',
};

function actions(show, words) {
  const { reseller } = words;
  const done = el('div', { 'aria-live': 'polite' });
  const accept = button(show.agreement ? reseller.accept : reseller.authorize, {
    kind: 'primary',
    id: show.agreement ? buttonIds.agreement : buttonIds.partnerOnly,
    disabled: true,
    onClick: () => done.replaceChildren(messageBar(words.played, 'success')),
  });
  const cancel = linkButton(words.cancel, () => {
    location.hash = '#/homepage';
  });
  const check = checkbox(show.agreement ? reseller.check : reseller.checkWithoutAgreement, (on) => {
    accept.disabled = !on;
  });
  return [check, el('div', { class: 'actions' }, accept, cancel), done];
}

function agreement({ agreement: name, agreementIntro }) {
  const address = 'https://www.microsoft.com/licensing/docs/customeragreement';
  return el('p', {}, agreementIntro, link(name, address));
}

/** The roles, if any. When the answer names none, nothing hints at them until their names come. */
function rolesPart(answered, shown, names, words) {
  const part = el('div');
  const ids = answered ?? shown;
  const draw = () => {
    const list = roleList({ ids, intro: words.reseller.rolesIntro, names, words });
    part.append(section(words.roles, ...list));
  };
  if (ids.length > 0 && answered) draw();
  else if (ids.length > 0) names.then(draw);
  return part;
}

/** "Accept agreement & authorize partner": resellers, with or without roles, and their kin. */
export async function resellerInvitation({ show, words }) {
  const names = getRoleNames();
  const data = await getDelegatedAccess();
  const { reseller } = words;
  const partner = { name: data.companyName, address: data.address };
  const intro = fill(reseller.intro[data.invitationType], {
    name: partner.name,
    provider: show.provider?.name ?? '',
  });
  const nodes = [
    heading(show.agreement ? reseller.heading : reseller.headingWithoutAgreement),
    el('p', { class: 'intro' }, intro),
    section(words.partnerInformation, ...partyLines(partner)),
  ];
  if (show.provider) nodes.push(section(words.providerInformation, ...partyLines(show.provider)));
  nodes.push(rolesPart(data.roles, show.roles, names, words));
  if (show.agreement) nodes.push(agreement(reseller));
  return [...nodes, ...actions(show, words)];
}
