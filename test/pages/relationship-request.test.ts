// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findPortal } from '../../lib/data/hosts';
import { readPortalAddress } from '../../lib/links/portal-address';
import { LONGEST_LINK } from '../../lib/links/read-link';
import { relationshipRequest } from '../../lib/pages/relationship-request';

const PARTNER = '5ce90100-7e57-4aaa-8bbb-000000000100';
const WITH = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${PARTNER}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;
const FREE = WITH.replace('DAP=true', 'DAP=false');
const GDAP = `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/x-${PARTNER}`;

const open = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const read = (page: ParentNode | string) => {
  const result = relationshipRequest.read(typeof page === 'string' ? open(page) : page);
  return result.ok ? result.value : result.error;
};
const field = (page: Document) => page.querySelector('textarea') as HTMLTextAreaElement;

/** A page whose content stands in shadow roots, one inside the other. */
function openShadow(html: string, depth: number): Document {
  const page = open('<div></div>');
  let root: ParentNode = page;
  for (let at = 0; at < depth; at += 1) {
    const shadow = (root.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div></div>';
    root = shadow;
  }
  (root.querySelector('div') as HTMLElement).innerHTML = html;
  return page;
}

describe('the addresses of Partner Center', () => {
  const matches = (href: string) => {
    const url = new URL(href);
    const portal = findPortal(url.hostname);
    return portal !== undefined && relationshipRequest.matches(readPortalAddress(url, portal));
  };

  test.each([
    ['https://partner.microsoft.com/'],
    ['https://partner.microsoft.com/dashboard/v2/customers/list'],
    ['https://partner.microsoft.com.mcas.ms/en-us/dashboard/commerce2/customers/list'],
  ])('%s may be a request', (href) => {
    expect(matches(href)).toBe(true);
  });

  test.each([
    [WITH],
    ['https://login.microsoftonline.com/common/adminconsent'],
    ['https://partner.microsoft.com.example.org/'],
  ])('%s is none', (href) => {
    expect(matches(href)).toBe(false);
  });
});

describe('a page of Partner Center is none of ours', () => {
  test.each([
    ['while it is empty', ''],
    ['without a link', '<h1>Customers</h1><textarea>Hello</textarea>'],
    [
      'with the first step’s link alone',
      `<p>https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts</p>`,
    ],
    ['with the link in a script', `<script type="text/plain">${WITH}</script>`],
    ['with the link in a password', `<input type="password" value="${WITH}">`],
    ['with the link in our own panel', `<consent-lens-panel>${WITH}</consent-lens-panel>`],
    [
      'with a link to itself',
      '<a href="https://partner.microsoft.com/x?invType=Administration">x</a>',
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toBe('other-page');
  });
});

describe('a field’s value', () => {
  test('counts, and not what it began with', () => {
    const page = open(`<textarea>${WITH}</textarea>`);
    field(page).value = FREE;
    expect(read(page)).toMatchObject({ prepared: { links: [FREE], text: FREE } });
    field(page).value = 'Hello';
    expect(read(page)).toBe('other-page');
  });

  test('is read where a script has put it', () => {
    const page = open('<textarea></textarea><input>');
    field(page).value = `Hello\n${WITH}\n`;
    expect(read(page)).toMatchObject({ prepared: { links: [WITH], text: `Hello\n${WITH}\n` } });
    field(page).value = '';
    (page.querySelector('input') as HTMLInputElement).value = FREE;
    expect(read(page)).toMatchObject({ prepared: { links: [FREE], text: FREE } });
  });

  test('is read to its end, however long it is', () => {
    const page = open('<textarea></textarea>');
    field(page).value = `${FREE}\n${'Dear customer, please read on. '.repeat(7000)}\n${WITH}`;
    expect(field(page).value.length).toBeGreaterThan(200_000);
    expect(read(page)).toMatchObject({
      rolesComplete: true,
      // Nobody would copy that much out of a panel, and cut it would be another text.
      prepared: { links: [WITH, FREE] },
    });
    expect(read(page)).not.toHaveProperty('prepared.text');
  });

  test('is taken as the text to send from the field that asks for DAP', () => {
    expect(read(`<textarea>${FREE}</textarea><textarea>${WITH}</textarea>`)).toMatchObject({
      prepared: { links: [WITH, FREE], text: WITH },
    });
  });

  test.each([
    ['hidden', `<input type="hidden" value="${WITH}">`],
    ['in a hidden part', `<div hidden><textarea>${WITH}</textarea></div>`],
    ['kept for copying', `<textarea aria-hidden="true">${WITH}</textarea>`],
  ])('that is %s is no text to send, but its link counts', (_, html) => {
    expect(read(html)).toMatchObject({ prepared: { links: [WITH] } });
    expect(read(html)).not.toHaveProperty('prepared.text');
  });
});

describe('links', () => {
  test.each([
    [
      'cut in two by an element',
      `<p>${WITH.slice(0, 60)}<wbr>${WITH.slice(60)}</p>`.replaceAll('&', '&amp;'),
    ],
    ['in a code box', `<code>${WITH}</code>`.replaceAll('&', '&amp;')],
    [
      'in an editable part',
      `<div contenteditable="true"><p>Hello</p><p>${WITH}</p></div>`.replaceAll('&', '&amp;'),
    ],
    ['behind a word', `<a href="${WITH}">Accept</a>`.replaceAll('&', '&amp;')],
    [
      'in a mail draft',
      `<a href="mailto:a@example.org?body=${encodeURIComponent(WITH)}">Open in email</a>`,
    ],
  ])('are found %s', (_, html) => {
    expect(read(html)).toMatchObject({ prepared: { links: [WITH] } });
  });

  test('that are endless stay too long to be read', () => {
    const value = read(`<textarea>${WITH}${'x'.repeat(200_000)}</textarea>`);
    const [link = ''] = typeof value === 'string' ? [] : (value.prepared?.links ?? []);
    expect(link.length).toBe(LONGEST_LINK + 1);
  });

  test('that look like Microsoft’s count', () => {
    const fake = WITH.replace('.com', '.com.example.org');
    expect(read(`<textarea>${fake}</textarea>`)).toMatchObject({ prepared: { links: [fake] } });
  });

  test('beyond what is taken leave the page unproven, and never push out one that asks for DAP', () => {
    const many = Array.from({ length: 30 }, (_, at) => FREE.replace('msppId=0', `msppId=${at}`));
    const value = read(`<textarea>${[...many, WITH].join('\n')}</textarea>`);
    expect(value).toMatchObject({ rolesComplete: false });
    expect(typeof value === 'string' ? [] : value.prepared?.links).toHaveLength(20);
    expect(typeof value === 'string' ? [] : value.prepared?.links[0]).toBe(WITH);
  });
});

describe('shadow roots', () => {
  const mail = `<input type="checkbox"><textarea>${FREE}</textarea>`;

  test.each([1, 2, 5])('are read, %d of them one in the other', (depth) => {
    expect(read(openShadow(mail, depth))).toMatchObject({
      prepared: { links: [FREE], dapBox: false, text: FREE },
    });
  });

  test('are read for their roles too', () => {
    const html = `<p>${GDAP}</p><p>Roles:</p><p>Global Administrator</p><p>Can do everything there is.</p>`;
    expect(read(openShadow(html, 3))).toMatchObject({
      roleNames: ['Global Administrator'],
      rolesComplete: true,
    });
  });

  test('that are closed hide what they hold', () => {
    const page = open('<div></div>');
    const shadow = (page.querySelector('div') as HTMLElement).attachShadow({ mode: 'closed' });
    shadow.innerHTML = mail;
    expect(read(page)).toBe('other-page');
  });
});

describe('the box for delegated admin privileges', () => {
  const mail = `<textarea>${FREE}</textarea>`;
  const boxOf = (html: string) => {
    const value = read(html);
    return typeof value === 'string' ? value : value.prepared?.dapBox;
  };

  test.each<[what: string, html: string, ticked: boolean | undefined]>([
    ['a native one', `<input type="checkbox" checked>${mail}`, true],
    ['a native one that is empty', `<input type="checkbox">${mail}`, false],
    ['one by ARIA', `<div role="checkbox" aria-checked="true"></div>${mail}`, true],
    ['an empty one by ARIA', `<div role="checkbox" aria-checked="false"></div>${mail}`, false],
    ['a switch', `<button role="switch" aria-checked="true"></button>${mail}`, true],
    ['half ticked', `<div role="checkbox" aria-checked="mixed"></div>${mail}`, true],
    [
      'the nearest before the field',
      `<input type="checkbox" checked><input type="checkbox">${mail}`,
      false,
    ],
    ['one after the field', `${mail}<input type="checkbox" checked>`, undefined],
    ['one that says nothing', `<div role="checkbox"></div>${mail}`, undefined],
    [
      'a native one inside one that says nothing',
      `<div role="checkbox"><input type="checkbox" checked></div>${mail}`,
      true,
    ],
    ['a hidden one', `<div hidden><input type="checkbox" checked></div>${mail}`, undefined],
    ['none', mail, undefined],
    [
      'one over a request that knows no DAP',
      `<input type="checkbox" checked><p>${GDAP}</p>`,
      undefined,
    ],
  ])('is known by its place: %s', (_, html, ticked) => {
    expect(boxOf(html)).toBe(ticked);
  });

  test('is read as it stands now', () => {
    const page = open(`<input type="checkbox" checked>${mail}`);
    (page.querySelector('input') as HTMLInputElement).checked = false;
    expect(read(page)).toMatchObject({ prepared: { dapBox: false } });
  });
});

describe('roles beside a reseller’s link', () => {
  test('are those of the same text', () => {
    expect(
      read(`<p>Global admin</p><textarea>${FREE}\nUser administrator\nOther</textarea>`),
    ).toMatchObject({
      roleNames: ['User administrator'],
      rolesComplete: true,
    });
  });
});

describe('an admin relationship', () => {
  test('whose list goes on is not complete', () => {
    expect(read(`<main><p>User administrator, + 5 more</p><p>${GDAP}</p></main>`)).toMatchObject({
      roleNames: ['User administrator'],
      rolesComplete: false,
    });
  });

  test('takes no role from outside the main part', () => {
    const html = `<div>Global admin</div><main><p>User administrator</p><p>${GDAP}</p></main>`;
    expect(read(html)).toMatchObject({ roleNames: ['User administrator'] });
  });

  test('with more roles than there are is not complete', () => {
    const names = Array.from({ length: 1500 }, (_, at) => `Role number ${at}`);
    const value = read(`<textarea>${GDAP}\nRoles:\n${names.join('\n')}</textarea>`);
    expect(value).toMatchObject({ rolesComplete: false });
    expect(typeof value === 'string' ? [] : value.roleNames).toHaveLength(1000);
  });
});
