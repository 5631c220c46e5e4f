// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gdapInvitation } from '../../lib/pages/gdap-invitation';
import type { PageAdapter } from '../../lib/pages/page-adapter';
import { partnerRelationships } from '../../lib/pages/partner-relationships';
import { resellerInvitation } from '../../lib/pages/reseller-invitation';

const read = (page: PageAdapter, main: string, lang: string) => {
  const html = `<html${lang === '' ? '' : ` lang="${lang}"`}><body><main>${main}</main></body></html>`;
  const result = page.read(new DOMParser().parseFromString(html, 'text/html'));
  return result.ok ? result.value : result.error;
};

const BOX = '<label><input type="checkbox"> Tak</label><button>Zaakceptuj</button>';
const YES = '<label><input type="checkbox"> Ja</label><button>Akkoord</button>';
const ROLES = ['Administrator globalny', 'Administrator pomocy technicznej'];
const list = `<ul>${ROLES.map((role) => `<li>${role}</li>`).join('')}</ul>`;
const cards = ROLES.map((role) => `<div class="role"><div>${role}</div></div>`).join('');

describe('a reseller page in a language whose role names are not known', () => {
  test.each<[what: string, html: string, lang: string]>([
    ['with nothing on it', `<h1>Autoryzuj</h1>${BOX}`, 'pl'],
    ['with a list of roles', `<h1>Autoryzuj</h1><h2>Role</h2>${list}${BOX}`, 'pl-PL'],
    ['with roles in plain elements', `<h1>Autoryzuj</h1><h2>Role</h2>${cards}${BOX}`, 'pl'],
    ['in Portuguese as outside Brazil', `<h1>Aceitar</h1>${BOX}`, 'pt-PT'],
    ['in traditional Chinese', `<h1>接受</h1>${BOX}`, 'zh-TW'],
    [
      'with only a main button',
      '<h1>A</h1><button class="ms-Button--primary">Dalej</button>',
      'pl',
    ],
    [
      'with only a button of the portal’s pattern',
      '<h1>A</h1><button data-automation-id="SomethingNew,OkBtn">Dalej</button>',
      'pl',
    ],
    ['that names no language', '<h1>Autoryzuj</h1><button type="submit">Dalej</button>', ''],
    ['that names no language, with a box', `<h1>Autoryzuj</h1>${BOX}`, ''],
    ['that says so of its content only', `<div lang="pl"><h1>Autoryzuj</h1>${BOX}</div>`, 'pl'],
  ])('%s proves nothing', (_, html, lang) => {
    expect(read(resellerInvitation, html, lang)).toMatchObject({
      roleNames: [],
      rolesComplete: false,
      unread: 'language',
    });
  });

  test('is no invitation when nothing on it could be accepted', () => {
    expect(read(resellerInvitation, '<h1>Brak dostępu</h1><a href="/">Dom</a>', 'pl')).toBe(
      'no-accept-control',
    );
  });

  test('still shows the roles that are named as in a known one', () => {
    const html = `<h1>Autoryzuj</h1><ul><li>Global Administrator</li><li>${ROLES[1]}</li></ul>${BOX}`;
    expect(read(resellerInvitation, html, 'pl')).toMatchObject({
      roleNames: ['Global Administrator', ROLES[1]],
    });
  });
});

describe('a reseller page in a known language', () => {
  test.each<[what: string, html: string, lang: string]>([
    ['names roles that nobody knows', `<h1>A</h1><h2>Taken</h2>${cards}${YES}`, 'nl'],
    ['is labelled wrongly', `<h1>Autoryzuj</h1><h2>Uprawnienia</h2>${cards}${YES}`, 'en'],
  ])('that %s proves nothing', (_, html, lang) => {
    expect(read(resellerInvitation, html, lang)).toMatchObject({ unread: 'list' });
  });

  test('refuses by its words: a main button that accepts nothing is no invitation', () => {
    const html = '<h1>Geen toegang</h1><button class="ms-Button--primary">Startpagina</button>';
    expect(read(resellerInvitation, html, 'nl')).toBe('no-accept-control');
  });

  test.each<[what: string, html: string, lang: string]>([
    [
      'an address',
      '<h2>Leverancier</h2><p>Contoso</p><p>Kade 12</p><p>1012 AB Amsterdam</p>',
      'nl',
    ],
    ['labels and values', '<h2>Détails</h2><p>Durée</p><p>Illimitée</p><p>Contoso</p>', 'fr'],
    ['one name', '<h2>Fournisseur</h2><p>Contoso</p>', 'fr'],
    [
      'sentences without a full stop',
      '<h2>概要</h2><p>製品を購入できます</p><p>いつでも取り消せます</p>',
      'ja',
    ],
  ])('is read whole with %s on it', (_, html, lang) => {
    const accept = '<h1>A</h1><label><input type="checkbox"> OK</label>';
    expect(read(resellerInvitation, `${accept}${html}`, lang)).not.toHaveProperty('unread');
  });

  test('that names none is known by a word of its own', () => {
    const html = '<h1>A</h1><label><input type="checkbox"> Oui</label><button>Accepter</button>';
    expect(read(resellerInvitation, html, '')).toMatchObject({ rolesComplete: true });
  });
});

describe('an approval page in a language that is not known', () => {
  const five = ['Exchange', 'Intune', 'Teams', 'SharePoint', 'Global'];
  const known = five.map((name) => `<div class="role">${name} Administrator</div>`).join('');
  const main = '<button class="ms-Button ms-Button--primary" type="button">Zatwierdź</button>';
  const cancel = '<button class="ms-Link" type="button">Anuluj</button>';
  const more = '<button class="ms-Link" type="button">Pokaż więcej ról</button>';

  test('without one known name proves nothing', () => {
    expect(read(gdapInvitation, `<h1>Zatwierdź</h1>${list}${main}`, 'pl')).toMatchObject({
      roleNames: [],
      rolesComplete: false,
      unread: 'language',
    });
  });

  test('without anything to accept is not read', () => {
    expect(read(gdapInvitation, '<h1>Brak dostępu</h1>', 'pl')).toBe('no-accept-control');
  });

  test.each([
    ['in the list’s own element', `<div>${known}${more}</div><div>${main}${cancel}</div>`],
    [
      'behind the list, before the page’s two buttons',
      `<div>${known}</div>${more}${main}${cancel}`,
    ],
    ['behind the list, before the next heading', `<div>${known}</div>${more}<h2>Czas</h2>${main}`],
    [
      'before the list, folded by its markup',
      `<button aria-expanded="false">Role</button><div>${known}</div><h2>Czas</h2>${main}`,
    ],
  ])('has a cut list when a control stands %s', (_, html) => {
    expect(read(gdapInvitation, html, 'pl')).toMatchObject({ rolesComplete: false });
  });

  test.each([
    ['the page’s own two buttons follow', `<div>${known}</div><div>${main}${cancel}</div>`],
    ['a heading follows', `<div>${known}</div><h2>Czas trwania</h2><div>90 dni</div>${main}`],
    [
      'a box to tick and the page’s buttons follow',
      `<div>${known}</div><label><input type="checkbox"> Tak</label>${main}${cancel}`,
    ],
  ])('has a whole list when %s', (_, html) => {
    expect(read(gdapInvitation, html, 'pl')).toMatchObject({ rolesComplete: true });
  });
});

describe('a list of partners in a language that is not known', () => {
  const HEAD = ['Partner handlowy', 'Rodzaj', 'Uprawnienia', 'Wygasa'];
  const cells = (row: string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const table = (...rows: string[][]) =>
    `<table>${cells(HEAD, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`;
  const rowsOf = (html: string) => {
    const value = read(partnerRelationships, html, 'pl');
    return typeof value === 'string' ? value : value.relationships;
  };

  test('that is empty is not said to be', () => {
    expect(read(partnerRelationships, table(), 'pl')).toMatchObject({
      relationships: [],
      rolesComplete: false,
      unread: 'language',
    });
  });

  test('names each partner by its column, and says which roles it could not read', () => {
    const html = table(['Contoso', 'Odsprzedawca', 'Nie przypisano ról', '']);
    expect(read(partnerRelationships, html, 'pl')).toMatchObject({
      relationships: [
        { partner: 'Contoso', access: ['other'], roleNames: [], rolesComplete: false },
      ],
      rolesComplete: false,
      unread: 'language',
    });
  });

  test('knows roles by a column in which one known name stands', () => {
    const html = table(
      ['Contoso', 'Odsprzedawca', 'Global Administrator, Administrator pomocy', ''],
      ['Fabrikam', 'Odsprzedawca', 'Nie przypisano ról', ''],
    );
    expect(read(partnerRelationships, html, 'pl')).not.toHaveProperty('unread');
    expect(rowsOf(html)).toMatchObject([
      { access: ['dap'], roleNames: ['Global Administrator', 'Administrator pomocy'] },
      { access: ['other'], roleNames: [], rolesComplete: false },
    ]);
  });

  test('knows granular privileges by their end', () => {
    const html = table(
      ['Contoso', 'Szczegółowy', 'Global Reader, + 5 więcej', '14 lipca 2027'],
      ['Fabrikam', 'Szczegółowy', 'Global Reader, oraz 5 innych', '14.7.2027'],
    );
    expect(rowsOf(html)).toMatchObject([
      {
        access: ['gdap'],
        roleNames: ['Global Reader'],
        rolesComplete: false,
        period: '14 lipca 2027',
      },
      { access: ['gdap'], roleNames: ['Global Reader'], rolesComplete: false, period: '14.7.2027' },
    ]);
  });

  test('understands what is written alike everywhere', () => {
    const html = table(['Contoso', 'OEM', '', ''], ['Fabrikam', 'DAP', '', '']);
    expect(rowsOf(html)).toMatchObject([{ access: ['oem'] }, { access: ['dap'] }]);
  });

  test('takes a linked name for the relationship’s, and a date for its end', () => {
    const html = `<table>${cells(HEAD, 'th')}<tr><td colspan="4">Contoso (1)</td></tr>
      <tr><td></td><td><a href="#">Opieka 2027</a></td><td>Global Reader</td><td>2027年7月14日</td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      {
        partner: 'Contoso',
        access: ['gdap'],
        roleNames: ['Global Reader'],
        rolesComplete: true,
        relationship: 'Opieka 2027',
        period: '2027年7月14日',
      },
    ]);
  });
});
