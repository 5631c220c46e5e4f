// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findShownRoles } from '../../lib/pages/shown-roles';
import { readLines } from '../../lib/pages/text-lines';

const read = (html: string) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return findShownRoles(readLines(page.body));
};

const GA = 'Global Administrator';
const HELPDESK = 'Helpdesk admin';

describe('roles in the ways a page can write them', () => {
  test.each<[what: string, html: string, names: string[]]>([
    [
      'names in bold before descriptions',
      `<ul><li><b>${GA}</b> can do everything.</li></ul>`,
      [GA],
    ],
    ['names before a dash', `<ul><li>${GA} – can do everything</li></ul>`, [GA]],
    ['names before a colon', `<p>${GA}: can do everything.</p>`, [GA]],
    [
      'names over short descriptions',
      `<div><div>${GA}</div><div>Manages all</div></div><div><div>${HELPDESK}</div><div>Resets passwords</div></div>`,
      [GA, HELPDESK],
    ],
    [
      'a table with short descriptions',
      `<table><tr><td>${GA}</td><td>Manages all</td></tr></table>`,
      [GA],
    ],
    ['a list', `<ul><li>${GA}</li><li>${HELPDESK}</li></ul>`, [GA, HELPDESK]],
    [
      'list items by ARIA',
      `<div role="list"><div role="listitem"><span>${GA}</span></div></div>`,
      [GA],
    ],
    ['paragraphs', `<h2>Roles</h2><p>${GA}</p><p>${HELPDESK}</p>`, [GA, HELPDESK]],
    ['spans in one block', `<div><span>${GA}</span><span>${HELPDESK}</span></div>`, [GA, HELPDESK]],
    ['lines with breaks', `<p>${GA}<br>${HELPDESK}<br></p>`, [GA, HELPDESK]],
    ['one line with commas', `<div>${GA}, ${HELPDESK}</div>`, [GA, HELPDESK]],
    ['a label before them', `<div>Roles: ${GA}, ${HELPDESK}</div>`, [GA, HELPDESK]],
    [
      'table cells',
      `<table><tr><td>${GA}</td></tr><tr><td>${HELPDESK}</td></tr></table>`,
      [GA, HELPDESK],
    ],
    [
      'definition list',
      `<dl><dt>Roles</dt><dd>${GA}</dd><dd>${HELPDESK}</dd></dl>`,
      [GA, HELPDESK],
    ],
    ['bold names on their own', `<p><b>${GA}</b></p><p><b>${HELPDESK}</b></p>`, [GA, HELPDESK]],
    [
      'other case and invisible characters',
      '<li>global\u00a0administrator\u200b</li>',
      ['global administrator\u200b'],
    ],
    [
      'German',
      '<li>Globaler Administrator</li><li>Helpdeskadministrator</li>',
      ['Globaler Administrator', 'Helpdeskadministrator'],
    ],
    [
      'cards with headings',
      `<h4>${GA}</h4><p>Can do everything.</p><h4>${HELPDESK}</h4>`,
      [GA, HELPDESK],
    ],
    ['buttons that explain them', `<button>${GA}</button><p>Duration</p>`, [GA]],
    ['labelled checkboxes', `<label><input type="checkbox">${GA}</label>`, [GA]],
    ['hidden until opened', `<div hidden><li>${GA}</li></div>`, [GA]],
    [
      'in an open details element',
      `<details><summary>Roles</summary><ul><li>${GA}</li></ul></details>`,
      [GA],
    ],
  ])('%s', (_, html, names) => {
    expect(read(html)).toEqual({ names, complete: true });
  });

  test.each([
    ['prose', '<p>You must be a Global Administrator to accept.</p>'],
    ['prose with the name in bold', '<p>You must be a <b>Global Administrator</b> to accept.</p>'],
    [
      'prose with the name as a link',
      '<p>Sign in as <a href="#">Global Administrator</a> first.</p>',
    ],
    ['the navigation', '<nav><ul><li>Global Administrator</li></ul></nav>'],
    ['a button about it', '<button>About Global Administrator</button>'],
    ['the panel itself', '<consent-lens-panel>Global Administrator</consent-lens-panel>'],
  ])('%s lists no role', (_, html) => {
    expect(read(html).names).toEqual([]);
  });
});

describe('a role that nobody knows', () => {
  test.each([
    ['between known ones', `<ul><li>${GA}</li><li>Lighthouse Keeper</li></ul>`],
    [
      'among numbered classes',
      `<div class="r-1">${GA}</div><div class="r-2">Lighthouse Keeper</div>`,
    ],
    ['in a line with commas', `<p>${GA}, Lighthouse Keeper</p>`],
    [
      'in the same column',
      `<table><tr><td>${GA}</td><td>Manages all</td></tr><tr><td>Lighthouse Keeper</td><td>Keeps</td></tr></table>`,
    ],
  ])('%s is kept', (_, html) => {
    expect(read(html).names).toEqual([GA, 'Lighthouse Keeper']);
  });

  test('is kept between cards of known ones', () => {
    const card = (name: string) => `<h4>${name}</h4><p>Can do something in your organization.</p>`;
    const html = [GA, 'Lighthouse Keeper', HELPDESK].map(card).join('');
    expect(read(html).names).toEqual([GA, 'Lighthouse Keeper', HELPDESK]);
  });

  test('is kept when it is the only one under the heading', () => {
    const html =
      '<h3>Roles</h3><p>Your partner requests these roles to support you in the admin centers.</p><div>Lighthouse Keeper</div><h3>Duration</h3><div>90 days</div>';
    expect(read(html).names).toEqual(['Lighthouse Keeper']);
  });

  test('is not made of what follows the list', () => {
    const flat = `<div>${GA}</div><div>Duration</div><div>90 days</div>`;
    expect(read(flat).names).toEqual([GA]);
  });
});

describe('a list that is cut', () => {
  const five = '<li>Groups admin</li><li>Search admin</li><li>Billing admin</li>';
  test.each([
    ['a link to more', `<ul>${five}</ul><a href="#">Show more roles</a>`],
    ['a button to more', `<ul>${five}</ul><button>Show more</button>`],
    ['a German button', `<ul>${five}</ul><button>Weitere Rollen anzeigen</button>`],
    [
      'a button in a language nobody here knows',
      `<ul>${five}</ul><button>Näytä lisää rooleja</button>`,
    ],
    ['a button as the last item', `<ul>${five}<li><button>View all</button></li></ul>`],
    ['a folded toggle', `<ul>${five}</ul><div role="button" aria-expanded="false">Roles</div>`],
    ['a control above the list', `<button>Show all roles</button><ul>${five}</ul>`],
    ['plus a number', `<p>Groups admin, Search admin, + 5 more</p>`],
    ['plus a number as a line', `<ul>${five}</ul><span>+ 5 more</span>`],
    ['and others', `<ul>${five}</ul><p>and 3 others</p>`],
    ['plus a number in German', `<p>Groups admin, Search admin, + 5 weitere</p>`],
    ['three dots', `<p>Groups admin, Search admin, …</p>`],
    ['a heading with a greater number', `<h3>Roles (12)</h3><ul>${five}</ul>`],
    ['a greater set size', '<div role="listitem" aria-setsize="9">Groups admin</div>'],
  ])('by %s is not complete', (_, html) => {
    expect(read(html).complete).toBe(false);
  });

  test.each([
    ['a link to fewer', `<ul>${five}</ul><a href="#">Show fewer roles</a>`],
    ['a German link to fewer', `<ul>${five}</ul><button>Weniger Rollen anzeigen</button>`],
    ['a link to descriptions', `<ul>${five}</ul><a href="#">Show role descriptions</a>`],
    ['an open toggle', `<ul>${five}</ul><button aria-expanded="true">Show all roles</button>`],
    [
      'the page’s own two buttons',
      `<ul>${five}</ul><button>Approve all</button><button>Cancel</button>`,
    ],
    [
      'a single primary button',
      `<ul>${five}</ul><button class="ms-Button--primary">Approve all</button>`,
    ],
    ['the one button that accepts', `<ul>${five}</ul><button>Authorize</button>`],
    ['an icon that explains', `<ul>${five}</ul><button>i</button>`],
    ['nothing', `<ul>${five}</ul>`],
    ['a fitting number', `<h3>Roles (3)</h3><ul>${five}</ul>`],
  ])('followed by %s is complete', (_, html) => {
    expect(read(html).complete).toBe(true);
  });
});
