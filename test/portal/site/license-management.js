import { icon } from './icons.js';
import { el } from './markup.js';
import { button, line, section, title } from './pc-parts.js';

const home = 'https://admin.microsoft.com/adminportal/home';

function linkFor({ dealId, partner }) {
  const query = `invType=ISVToCustomer&partnerId=${partner.tenantId}&ProgramName=ISV`;
  return `${home}?${query}#/partners/invitation&dealid=${dealId}`;
}

function invitation(show) {
  const url = linkFor(show);
  const code = el('div', { class: 'pc-code' }, url);
  const copy = button('Copy URL', () => navigator.clipboard.writeText(url));
  const text =
    'To invite a new customer, please send them the following link. It will allow your customer ' +
    'to provide explicit consent for this relationship, and then it will appear in the drop down ' +
    'once completed. You will be able to see the status of this relationship in the MAC portal. ' +
    '(The customer must have access as the Billing or Global Admin in order to consent.)';
  return el('div', {}, [
    section('Invite a new customer to consent', line(text)),
    section('Code', code),
    el('div', { class: 'pc-links' }, copy),
  ]);
}

function plans() {
  const plan = el('select', { class: 'pc-field', 'aria-label': 'Plans for this solution' });
  plan.append(el('option', {}, 'Gold Test Plan'));
  const count = el('input', { class: 'pc-field', value: '1', 'aria-label': 'Number of licenses' });
  return [section('Plans for this solution', plan), section('Number of licenses', count)];
}

/** "License Management": a software vendor's link for the consent of a customer. */
export function licenseManagement({ show }) {
  const customer = el('select', { class: 'pc-field', 'aria-label': 'Customer' });
  customer.append(el('option', {}, 'Select a customer'));
  const part = invitation(show);
  const toggle = button('Invite a new customer to consent', () => {
    part.hidden = !part.hidden;
    toggle.setAttribute('aria-expanded', String(!part.hidden));
  });
  toggle.setAttribute('aria-expanded', 'true');
  toggle.prepend(icon('ChevronUp'));
  return [
    title('License Management'),
    el('p', {}, 'Add, delete or update customer licenses for this ISV solution.'),
    section(
      'Customer Details',
      line(
        'Customer consent is required to setup or manage licenses in a customer tenant. Click ' +
          '+Invite to request consent or pick the customer if they already provided consent.',
      ),
    ),
    customer,
    el('div', { class: 'pc-links' }, toggle),
    part,
    section('Select plan(s)', line('Enter the number of licenses for each plan to be activated.')),
    ...plans(),
  ];
}
