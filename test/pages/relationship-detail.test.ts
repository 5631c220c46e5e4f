// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { relationshipDetail } from '../../lib/pages/relationship-detail';

const read = (main: string, lang = 'en') => {
  const html = `<html lang="${lang}"><body><main>${main}</main></body></html>`;
  const result = relationshipDetail.read(new DOMParser().parseFromString(html, 'text/html'));
  return result.ok ? result.value : result.error;
};
const rowOn = (main: string, lang?: string) => {
  const said = read(main, lang);
  return typeof said === 'object' ? said.relationships?.[0] : said;
};

const part = (label: string, ...values: string[]) =>
  `<h2>${label}</h2>${values.map((value) => `<div>${value}</div>`).join('')}`;
const partner = (name: string) =>
  `<h1>${name}</h1>${part('Partner information', name, 'Redmond, WA 98052')}`;
const ROLES = part('Roles', 'Global Administrator', 'Helpdesk admin');
const REMOVE = '<button type="button">Remove roles</button>';

describe('what holds no role is no relationship to speak of', () => {
  test.each([
    ['an empty page', ''],
    ['a page that still loads', '<div class="ms-Spinner">Loading</div>'],
    ['a device manufacturer', `${partner('Fabrikam')}${part('Roles', 'No roles assigned')}`],
    [
      'a partner that is called like a role',
      `${partner('Global Administrator')}${part('Roles', 'No roles assigned')}${REMOVE}`,
    ],
    ['a sentence about a role', '<p>Ask a Global Administrator for help.</p>'],
  ])('%s', (_, html) => {
    expect(read(html)).toBe('other-page');
  });
});

describe('the kind of access', () => {
  test.each<[type: string, access: string[]]>([
    ['Granular admin access', ['gdap']],
    ['Granular delegated administrative privileges (GDAP)', ['gdap']],
    ['Granular admin access for resellers', ['gdap']],
    ['Reseller', ['dap', 'reseller']],
    ['Indirect reseller', ['dap', 'indirect-reseller']],
    ['OEM', ['dap', 'oem']],
    ['DAP', ['dap']],
    ['Something nobody knows', ['dap']],
  ])('is what the type says: %s', (type, access) => {
    const html = `${partner('Contoso')}${part('Relationship type', type)}${ROLES}${REMOVE}`;
    expect(rowOn(html)).toMatchObject({ access });
  });

  test.each([
    ['de', 'Beziehungstyp', 'Differenzierte Administratorrechte', ['gdap']],
    ['de', 'Typ der Beziehung', 'Vertriebspartner', ['dap', 'reseller']],
    ['fr', 'Type de relation', 'Accès administrateur granulaire', ['gdap']],
    ['es', 'Tipo de relación', 'Revendedor indirecto', ['dap', 'indirect-reseller']],
    ['ja', '関係の種類', 'リセラー', ['dap', 'reseller']],
    ['zh', '关系类型', '精细管理员权限', ['gdap']],
  ])('is understood in "%s": %s, %s', (lang, label, type, access) => {
    expect(rowOn(`${part(label, type)}${ROLES}`, lang)).toMatchObject({ access });
  });

  test.each<[how: string, html: string]>([
    ['its name', `${partner('GDAP Granular Services')}${part('Relationship type', 'Reseller')}`],
    ['its name, where no type is shown', `${partner('Granular Ltd')}<p>Reseller</p>`],
    [
      'its address',
      `${part('Partner information', 'A', 'Type', 'GDAP')}${part('Partner type', 'Reseller')}`,
    ],
    [
      'the name of the relationship',
      `${part('Relationship type', 'Reseller')}${part('Relationship name', 'GDAP')}`,
    ],
  ])('is not made milder by what a partner chooses: %s', (_, html) => {
    expect(rowOn(`${html}${ROLES}${REMOVE}`)).toMatchObject({ access: ['dap', 'reseller'] });
  });

  test.each<[what: string, html: string, access: string[]]>([
    ['a word for GDAP', `<p>Granular admin access</p>${ROLES}`, ['gdap']],
    ['a date at which it ends', `${ROLES}${part('Expiration date', '9/4/2027')}`, ['gdap']],
    [
      'a word for GDAP and one for a seller',
      `<p>GDAP</p><p>Reseller</p>${ROLES}`,
      ['dap', 'reseller'],
    ],
    ['nothing', ROLES, ['dap']],
    ['an end without a date', `${ROLES}${part('Expiration date', 'Never')}`, ['dap']],
  ])('without a type follows from %s', (_, html, access) => {
    expect(rowOn(html)).toMatchObject({ access });
  });
});

describe('the relationship', () => {
  const html = [
    partner('Contoso'),
    part('Relationship type', 'Granular admin access'),
    part('Relationship name', 'Contoso support'),
    ROLES,
    part('Expiration date', '9/4/2027'),
  ].join('');

  test('has everything that its row in the list would have', () => {
    expect(read(html)).toEqual({
      roleNames: ['Global Administrator', 'Helpdesk admin'],
      rolesComplete: true,
      held: true,
      partnerName: 'Contoso',
      until: '9/4/2027',
      relationships: [
        {
          partner: 'Contoso',
          access: ['gdap'],
          relationship: 'Contoso support',
          roleNames: ['Global Administrator', 'Helpdesk admin'],
          rolesComplete: true,
          period: '9/4/2027',
        },
      ],
    });
  });

  test.each(["Doesn't apply", '–', 'None'])('has no name where the page says "%s"', (none) => {
    expect(rowOn(html.replace('Contoso support', none))).not.toHaveProperty('relationship');
  });

  test('bears the title’s name where nothing else names the partner', () => {
    expect(rowOn(`<h1>Contoso</h1>${ROLES}`)).toMatchObject({ partner: 'Contoso' });
  });
});

describe('the control that removes', () => {
  test.each([
    ['en', 'Remove roles'],
    ['en', 'Terminate'],
    ['de', 'Rollen entfernen'],
    ['fr', 'Supprimer les rôles'],
    ['es', 'Quitar roles'],
    ['it', 'Rimuovi ruoli'],
    ['nl', 'Rollen verwijderen'],
    ['pt', 'Remover funções'],
    ['ja', '役割の削除'],
    ['ko', '역할 제거'],
    ['zh', '删除角色'],
  ])('in "%s" is not taken for more roles: %s', (lang, words) => {
    expect(read(`${ROLES}<button>${words}</button>`, lang)).toMatchObject({ rolesComplete: true });
  });

  test.each([
    ['a link to more', '<a href="#">Show more roles</a>'],
    ['a control that nobody knows', '<button>Näytä lisää rooleja</button>'],
    ['a number', '<div>+ 5 more</div>'],
  ])('leaves a list cut that ends in %s', (_, more) => {
    expect(read(`${ROLES}${more}<h2>Type</h2>${REMOVE}`)).toMatchObject({ rolesComplete: false });
  });
});

describe('what can still be approved', () => {
  test('is not held yet, wherever its page stands', () => {
    const said = read(`${partner('Contoso')}${ROLES}<button>Approve all</button>`);
    expect(said).toMatchObject({
      open: true,
      roleNames: ['Global Administrator', 'Helpdesk admin'],
    });
    expect(said).not.toHaveProperty('held');
    expect(said).not.toHaveProperty('relationships');
  });

  test('is not made of a box to tick: who holds roles can have settings', () => {
    const box = '<label><input type="checkbox"> Extend by itself</label>';
    expect(read(`${ROLES}${box}${REMOVE}`)).toMatchObject({ held: true });
  });
});
