// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gdapInvitation } from '../../lib/pages/gdap-invitation';
import { relationshipDetail } from '../../lib/pages/relationship-detail';

const read = (html: string, adapter = gdapInvitation, lang = 'en') => {
  const page = `<html lang="${lang}"><body><main>${html}</main></body></html>`;
  const result = adapter.read(new DOMParser().parseFromString(page, 'text/html'));
  return result.ok ? result.value : result.error;
};

const section = (label: string, ...values: string[]) =>
  `<div class="section"><h2>${label}</h2>${values.map((text) => `<div class="text">${text}</div>`).join('')}</div>`;
const HEAD = '<h1>Approve partner roles</h1>';
const ROLES =
  '<div class="section"><h2>Roles</h2><div class="roles"><div class="role">Groups admin</div><div class="role">Search admin</div></div></div>';
const END = `${section('Duration', '90 days')}<button type="button">Approve all</button>`;
const whole = { roleNames: ['Groups admin', 'Search admin'], rolesComplete: true };
const open = { ...whole, rolesComplete: false, otherList: true };

describe('a list that nobody knows beside the roles of a request', () => {
  test.each<[what: string, html: string]>([
    ['a list of one', '<h2>Access</h2><ul><li>Keeper of the Keys</li></ul>'],
    ['a list with a known role elsewhere in it', '<h2>Access</h2><ol><li>Keeper</li></ol>'],
    ['a list by ARIA', '<h2>X</h2><div role="list"><div role="listitem">Keeper</div></div>'],
    ['a list without a heading of its own', '<ul><li>Keeper of the Keys</li></ul>'],
    [
      'boxes to tick',
      '<h2>Access</h2><ul><li><label><input type="checkbox"> Keeper</label></li></ul>',
    ],
    [
      'buttons in a list',
      '<h2>Access</h2><ul><li><button type="button">Keeper of the Keys</button></li></ul>',
    ],
    ['a table', '<table><tr><th>Name</th></tr><tr><td>Keeper of the Keys</td></tr></table>'],
    [
      'a table with an end for each',
      '<table><tr><td>Keeper of the Keys</td><td>90 days</td></tr></table>',
    ],
    ['a grid', '<div role="grid"><div role="row"><div role="gridcell">Keeper</div></div></div>'],
    [
      'cards',
      '<h2>Access</h2><div><div class="card">Keeper of the Keys</div><div class="card">Warden</div></div>',
    ],
    [
      'cards with headings',
      '<div><div><h3>Keeper of the Keys</h3><p>Holds all keys.</p></div><div><h3>Warden</h3><p>Locks the doors.</p></div></div>',
    ],
    ['paragraphs of their own', '<div><p>Keeper of the Keys</p><p>Warden of the Walls</p></div>'],
  ])('keeps it from being complete: %s', (_, html) => {
    expect(read(`${HEAD}${ROLES}${html}${END}`)).toMatchObject(open);
    expect(read(`${HEAD}${html}${ROLES}${END}`)).toMatchObject(open);
  });

  test('counts under the heading of the roles too', () => {
    const html = ROLES.replace(/<\/div>$/, '<ul><li>Keeper of the Keys</li></ul></div>');
    expect(read(`${HEAD}${html}${END}`)).toMatchObject(open);
  });

  test('counts within their own list, made otherwise', () => {
    const html = '<h2>Roles</h2><ul><li class="a">Groups admin</li><li class="b">Keeper</li></ul>';
    expect(read(`${HEAD}${html}${END}`)).toMatchObject({ rolesComplete: false, otherList: true });
  });

  test('is only told where nothing else says that there are more', () => {
    const more = '<ul><li>Keeper</li></ul><button type="button">Show more roles</button>';
    const said = read(`${HEAD}${ROLES}${more}${END}`);
    expect(said).toMatchObject({ rolesComplete: false });
    expect(said).not.toHaveProperty('otherList');
  });

  test('keeps the roles of a held relationship from being complete', () => {
    const html = `<h1>Contoso</h1>${ROLES}<h2>Access</h2><ul><li>Keeper of the Keys</li></ul>`;
    const said = read(`${html}${section('Expiration date', '4/2/2027')}`, relationshipDetail);
    expect(said).toMatchObject({ held: true, rolesComplete: false });
  });
});

describe('what is no list of roles', () => {
  test.each<[what: string, html: string]>([
    [
      'the partner’s address',
      section('Partner information', 'Contoso', 'Harbour House', 'Leeds', 'United Kingdom'),
    ],
    [
      'the address as a list',
      '<h2>Partner information</h2><ul><li>Contoso</li><li>Leeds</li><li>UK</li></ul>',
    ],
    [
      'an address under a heading that nobody knows',
      '<h2>Supplier</h2><ul><li>Contoso</li><li>12 Harbor Street</li><li>Redmond, WA 98052</li></ul>',
    ],
    ['one value under each label', section('Requested by', 'Anna') + section('Contact', 'Ben')],
    [
      'known labels in a part of their own',
      `<div>${section('Relationship type', 'Granular admin access')}${section('Relationship name', 'Contoso')}</div>`,
    ],
    ['a trail of links', '<ol><li><a href="#">Home</a></li><li><a href="#">Partners</a></li></ol>'],
    ['navigation', '<nav><ul><li>Users</li><li>Billing</li></ul></nav>'],
    ['commands', '<div role="menubar"><ul><li>Refresh</li><li>Filter</li></ul></div>'],
    ['a footer', '<footer><p>Privacy</p><p>Terms of use</p></footer>'],
    ['a dialog', '<div role="dialog"><p>Approve roles</p><p>For Contoso</p></div>'],
    ['sentences in a list', '<ul><li>The roles end by themselves.</li><li>You decide.</li></ul>'],
    ['the page’s two buttons', '<div><button>Continue</button><button>Cancel</button></div>'],
  ])('%s', (_, html) => {
    expect(read(`${HEAD}${ROLES}${html}${END}`)).toMatchObject(whole);
  });

  test.each<[what: string, html: string]>([
    [
      'in items of a list',
      '<ul><li><b>Groups admin</b><div>Makes groups</div></li><li><b>Search admin</b><div>Tunes search</div></li></ul>',
    ],
    [
      'in rows',
      '<table><tr><th>Role</th><th>What it does</th></tr><tr><td>Groups admin</td><td>Makes groups</td></tr><tr><td>Search admin</td><td>Tunes search</td></tr></table>',
    ],
    [
      'in cards',
      '<div><div><h3>Groups admin</h3><p>Makes groups</p></div><div><h3>Search admin</h3><p>Tunes search</p></div></div>',
    ],
    [
      'in a list of terms',
      '<dl><dt>Groups admin</dt><dd>Makes groups</dd><dt>Search admin</dt></dl>',
    ],
  ])('descriptions of the roles, %s', (_, html) => {
    expect(read(`${HEAD}<h2>Roles</h2>${html}${END}`)).toMatchObject(whole);
  });

  test('what stands before the page’s own heading', () => {
    expect(read(`<div><p>Contoso</p><p>Dark mode</p></div>${HEAD}${ROLES}${END}`)).toMatchObject(
      whole,
    );
  });
});
