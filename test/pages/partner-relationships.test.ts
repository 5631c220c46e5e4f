// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { partnerRelationships } from '../../lib/pages/partner-relationships';

const read = (main: string) => {
  const page = new DOMParser().parseFromString(`<main>${main}</main>`, 'text/html');
  const result = partnerRelationships.read(page);
  return result.ok ? result.value : result.error;
};
const table = (head: string[], rows: string[][]) =>
  `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const HEAD = ['Partner', 'Relationship type', 'Roles', 'Status'];

describe('a plain table', () => {
  test('names each row’s partner, access and roles', () => {
    const html = table(HEAD, [
      ['Trey Research', 'Reseller', 'Global Administrator, Helpdesk admin', 'Active'],
      ['Fabrikam', 'Granular admin access', 'Directory Readers', 'Active'],
      ['Wide World', 'Indirect reseller', 'No roles assigned', 'Active'],
      ['Litware Devices', 'OEM', '', 'Active'],
      ['Proseware', 'Something new', 'None', ''],
    ]);
    expect(read(html)).toMatchObject({
      rolesComplete: true,
      relationships: [
        { partner: 'Trey Research', access: ['dap', 'reseller'], status: 'Active' },
        { partner: 'Fabrikam', access: ['gdap'], roleNames: ['Directory Readers'] },
        { partner: 'Wide World', access: ['indirect-reseller'], roleNames: [] },
        { partner: 'Litware Devices', access: ['oem'] },
        { partner: 'Proseware', access: ['other'] },
      ],
    });
  });

  test('keeps a role that nobody knows', () => {
    const html = table(HEAD, [['Trey Research', 'Granular admin access', 'Lighthouse Keeper', '']]);
    expect(read(html)).toMatchObject({ roleNames: ['Lighthouse Keeper'] });
  });

  test('reads names below one another and leaves buttons beside a name out', () => {
    const html = table(HEAD, [
      [
        '<a href="#">Trey Research</a><button>More actions</button>',
        'Reseller',
        '<div>Global Administrator</div><div>Helpdesk admin</div><button>+ 5 more</button>',
        '',
      ],
    ]);
    expect(read(html)).toMatchObject({
      rolesComplete: false,
      relationships: [
        { partner: 'Trey Research', roleNames: ['Global Administrator', 'Helpdesk admin'] },
      ],
    });
  });

  test('is found by Fluent’s classes alone', () => {
    const row = (cells: string[], kind: string) =>
      `<div class="ms-Details${kind}">${cells.map((cell) => `<div class="ms-Details${kind}-cell">${cell}</div>`).join('')}</div>`;
    const html = `<div class="ms-DetailsList">${row(HEAD, 'Header')}${row(['Trey Research', 'Reseller', 'Global Administrator', 'Active'], 'Row')}</div>`;
    expect(read(html)).toMatchObject({
      relationships: [{ partner: 'Trey Research', access: ['dap', 'reseller'] }],
    });
  });

  test('groups rows under a title that spans the table', () => {
    const html = `<table><tr>${HEAD.map((cell) => `<th>${cell}</th>`).join('')}</tr>
      <tr><td colspan="4">Contoso (1)</td></tr>
      <tr><td></td><td>Reseller</td><td>Global Administrator</td><td>Active</td></tr></table>`;
    expect(read(html)).toMatchObject({
      rolesComplete: true,
      relationships: [{ partner: 'Contoso', access: ['dap', 'reseller'] }],
    });
  });

  test('under a GDAP heading without a type column lists GDAP', () => {
    const html = `<h2>Granular delegated administrative privileges (GDAP)</h2>${table(
      ['Partner', 'Roles', 'Expiration date'],
      [['Fabrikam', 'License Administrator', '1/1/2027']],
    )}`;
    expect(read(html)).toMatchObject({
      relationships: [{ partner: 'Fabrikam', access: ['gdap'], period: '1/1/2027' }],
    });
  });
});

describe('a list that does not show everything', () => {
  test.each([
    ['a cut role list', table(HEAD, [['A', 'Reseller', 'Global Administrator, + 5 more', '']])],
    [
      'more rows than rendered',
      table(HEAD, [['A', 'Reseller', '-', '']]).replace('<table', '<table aria-rowcount="90"'),
    ],
    [
      'a group of more rows',
      `<table><tr>${HEAD.map((cell) => `<th>${cell}</th>`).join('')}</tr><tr><td colspan="4">A (3)</td></tr><tr><td></td><td>Reseller</td><td>-</td><td></td></tr></table>`,
    ],
    [
      'a folded group',
      `<table><tr>${HEAD.map((cell) => `<th>${cell}</th>`).join('')}</tr><tr aria-expanded="false"><td colspan="4">A</td></tr></table>`,
    ],
  ])('with %s is not complete', (_, html) => {
    expect(read(html)).toMatchObject({ rolesComplete: false });
  });
});

describe('a page without a table', () => {
  const bar =
    '<div role="menubar"><span>0 items</span><button>Filter</button><button>Search</button></div>';

  test.each([
    ['a sentence', '<p>You have no partners yet.</p>'],
    ['a sentence without its full stop', '<p>No partners found</p>'],
    ['words that nobody knows', '<p>Brak partnerów</p>'],
    ['nothing', ''],
    ['commands and their count', `${bar}<p>You have no partners yet.</p>`],
    ['a link to read on', '<p>None yet.</p><a href="https://learn.microsoft.com">Learn more</a>'],
  ])('shows no rows with %s', (_, html) => {
    expect(read(`<h1>Partner relationships</h1>${html}`)).toBe('no-rows');
  });

  test.each([
    ['cards', '<div><div>Contoso</div><div>Reseller</div></div>'],
    ['headings', '<h2>Contoso</h2><h2>Fabrikam</h2>'],
    ['buttons', '<button>Contoso</button><button>Fabrikam</button>'],
    ['links', '<a href="#/a">Contoso</a><a href="#/b">Fabrikam</a>'],
    ['a list', '<ul><li>Contoso</li></ul>'],
    ['a table without headers', '<table><tr><td>Contoso</td></tr></table>'],
    ['rows by ARIA', '<div role="row">Contoso</div>'],
    ['rows by Fluent', '<div class="ms-DetailsRow">Contoso</div>'],
    ['a frame', '<iframe src="about:blank"></iframe>'],
    ['a number of partners', `${bar.replace('0 items', '3 items')}<p>They do not show.</p>`],
    ['a number that begins with zero', '<p>05 partners</p>'],
    ['ten of them', '<p>10 partners</p>'],
  ])('is not read where it shows %s', (_, html) => {
    expect(read(`<h1>Partner relationships</h1>${html}`)).toBe('no-table');
  });

  test('is not read without a heading, and waited for while it loads', () => {
    expect(read('<p>You have no partners yet.</p>')).toBe('no-table');
    expect(read('<h1>Partners</h1><div class="ms-Spinner">Loading</div>')).toBe('still-loading');
  });
});
