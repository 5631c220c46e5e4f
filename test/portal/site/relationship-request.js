import { emailText } from './email-text.js';
import { el } from './markup.js';
import { doneButton, section, title } from './pc-parts.js';

const home = 'https://admin.microsoft.com/Adminportal/Home';

/** The link as Partner Center wrote it while it had the box, and as it has written it since. */
function linkFor({ tenantId }, dap) {
  const query = `invType=ResellerRelationship&partnerId=${tenantId}&msppId=0`;
  return dap === undefined
    ? `${home}?${query}#/partners/invitation`
    : `${home}?${query}&DAP=${dap}#/BillingAccounts/partner-invitation`;
}

function linesFor(partner, dap) {
  const { name } = partner;
  return [
    `${name} would like to be your Microsoft Cloud Solution Provider for your Microsoft Cloud account.`,
    '',
    'To accept the invitation, do the below 2 steps:',
    '',
    `Step 1: Check and make sure customer profile is complete here: ${home}?#/BillingAccounts/billing-accounts`,
    '',
    'Step 2: After customer profile is complete (may take up to max 5 minutes to refresh after ' +
      'profile is updated), click the following link to accept this invitation and authorize ' +
      `${name} to be your Microsoft Cloud Solution Provider and accept the Microsoft Customer Agreement.`,
    '',
    linkFor(partner, dap),
    '',
    'Note: User with Global Admin permission is required to accept relationship.',
  ].map((text) => ({ text }));
}

function dapBox(onChange) {
  const input = el('input', { type: 'checkbox', checked: true });
  input.addEventListener('change', () => onChange(input.checked));
  const label =
    'Include delegated administration privileges for Azure Active Directory and Office 365.';
  return el('label', { class: 'pc-check' }, input, el('span', {}, label));
}

/** "Create a relationship request": the text with the link that a reseller sends to a customer. */
export function relationshipRequest({ goTo, show }) {
  const email = emailText(show.text, 'Email text');
  const write = (dap) => email.show(linesFor(show.partner, dap));
  write(show.hasDapBox ? true : undefined);
  const intro =
    'To request a reseller relationship with a customer, copy and paste the following text, ' +
    'including the URL, into an email. Edit the text if necessary, and send the email to your customer.';
  return [
    title('Customer list', 'Create a relationship request'),
    el('p', {}, intro),
    show.hasDapBox ? dapBox(write) : '',
    section('Email text', email.node),
    email.links,
    doneButton(() => goTo('partner-center-customers')),
  ];
}
