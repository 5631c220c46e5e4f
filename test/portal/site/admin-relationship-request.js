import { emailText } from './email-text.js';
import { el } from './markup.js';
import { doneButton, line, section, title } from './pc-parts.js';

const home = 'https://admin.microsoft.com/AdminPortal/Home';

/** Partner Center writes role names like sentences: "Exchange recipient administrator". */
function nameOf({ full }) {
  const [first, ...others] = full.en.split(' ');
  return [first, ...others.map((word) => word.toLowerCase())].join(' ');
}

function linesFor({ autoExtends, days, relationshipId, roles }) {
  const extension =
    'This admin relationship would be auto extended by 6 months. You could modify in Microsoft admin center.';
  return [
    {
      text:
        'By clicking the included link you will be able to accept the request for us to administer ' +
        'your products using the roles listed below for the specified date range.',
    },
    ...(autoExtends ? [{ text: extension }] : []),
    { text: '' },
    { text: 'Click to review and accept:', isStrong: true },
    { text: `${home}#/partners/invitation/granularAdminRelationships/${relationshipId}` },
    { text: '' },
    { text: 'Duration in days:', isStrong: true },
    { text: String(days) },
    { text: '' },
    { text: 'Requested Microsoft Entra roles:', isStrong: true },
    ...roles.flatMap((role) => [{ text: '' }, { text: nameOf(role) }, { text: role.does.en }]),
  ];
}

/** "Create an admin relationship request": the text with a GDAP link, once the request is made. */
export function adminRelationshipRequest({ goTo, show }) {
  const { autoExtends, customer, days, relationshipName, roles } = show;
  const email = emailText(show.text, 'Request');
  email.show(linesFor(show));
  const intro =
    'Send the request form below to any of your customers. You may edit the text, but be sure to ' +
    'include the URL unedited. Request URLs, once accepted, are not reusable.';
  return [
    title(customer, 'Create an admin relationship request'),
    el('p', {}, intro),
    section('Admin relationship name', line(relationshipName)),
    section('Duration in days', line(String(days))),
    section('Requested Microsoft Entra roles', line(roles.map(nameOf).join(', '))),
    section('Auto Extend', line(autoExtends ? 'Yes' : 'No')),
    ...(autoExtends ? [section('Auto Extend by', line('6 Months'))] : []),
    section('Request', email.links, email.node),
    doneButton(() => goTo('partner-center-customers')),
  ];
}
