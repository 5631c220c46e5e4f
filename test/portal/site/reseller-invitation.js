import { button, checkbox, link, linkButton, messageBar } from './fluent.js';
import { el, fill } from './markup.js';
import { heading, partyLines, section } from './parts.js';
import { acceptDelegatedAccess, getDelegatedAccess, getRoleNames } from './requests.js';
import { roleList } from './role-list.js';

const buttonIds = {
  agreement: 'PartnerInvitationDetails,Mca_Authorize_ButtonBtn',
  partnerOnly: 'PartnerInvitationDetails,Partner_Authorize_ButtonBtn',
};

/** What the page says for this type of invitation. */
function labelsOf({ invitationType }, { agreement }, { reseller }) {
  if (invitationType === 'OEM') return reseller.oem;
  const { accept, authorize, check, checkWithoutAgreement, heading, headingWithoutAgreement } =
    reseller;
  return agreement
    ? { heading, check, accept }
    : { heading: headingWithoutAgreement, check: checkWithoutAgreement, accept: authorize };
}

/** What is left when the partner was accepted. */
function accepted(data, { reseller, ...words }) {
  const { heading: title, text } = reseller.done;
  return [
    heading(fill(title, { name: data.companyName })),
    messageBar(text, 'success'),
    el('p', {}, link(words.list.heading, '#/partners')),
  ];
}

function actions(data, { replace, show, words }, labels) {
  const done = el('div', { 'aria-live': 'polite' });
  const onClick = async () => {
    accept.disabled = true;
    try {
      await acceptDelegatedAccess(data);
      replace(accepted(data, words));
    } catch {
      done.replaceChildren(messageBar(words.failed));
      accept.disabled = false;
    }
  };
  const id = show.agreement ? buttonIds.agreement : buttonIds.partnerOnly;
  const accept = button(labels.accept, { kind: 'primary', id, disabled: true, onClick });
  const cancel = linkButton(words.cancel, () => {
    location.hash = '#/homepage';
  });
  const check = checkbox(labels.check, (on) => {
    accept.disabled = !on;
  });
  return [check, el('div', { class: 'actions' }, accept, cancel), done];
}

function agreement({ agreement: name, agreementIntro }) {
  const address = 'https://www.microsoft.com/licensing/docs/customeragreement';
  return el('p', {}, agreementIntro, link(name, address));
}

/** The roles, if any. When the answer names none, nothing hints at them until their names come. */
function rolesPart({ roles: answered }, ids, names, words) {
  const part = el('div');
  const draw = () => {
    const list = roleList({
      describes: false,
      ids,
      intro: words.reseller.rolesIntro,
      names,
      words,
    });
    part.append(section(words.roles, ...list));
  };
  if (ids.length > 0 && answered) draw();
  else if (ids.length > 0) names.then(draw);
  return part;
}

/** "Accept agreement & authorize partner": resellers, with or without roles, and their kin. */
export async function resellerInvitation({ replace, show, words }) {
  const names = getRoleNames();
  const answer = await getDelegatedAccess();
  const data = (show.honest ?? answer).authorizeDelegateAdminData;
  const { reseller } = words;
  const labels = labelsOf(data, show, words);
  const partner = { name: data.companyName, address: data.address };
  const intro = fill(reseller.intro[data.invitationType], {
    name: partner.name,
    provider: show.provider?.name ?? '',
  });
  const nodes = [
    heading(labels.heading),
    el('p', { class: 'intro' }, intro),
    section(words.partnerInformation, ...partyLines(partner)),
  ];
  if (show.provider) nodes.push(section(words.providerInformation, ...partyLines(show.provider)));
  nodes.push(rolesPart(data, show.roles, names, words));
  if (show.agreement) nodes.push(agreement(reseller));
  return [...nodes, ...actions(data, { replace, show, words }, labels)];
}
