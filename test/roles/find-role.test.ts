import { describe, expect, test } from 'vitest';
import { roleCatalogueSchema } from '../../lib/data/role-schema';
import json from '../../lib/data/roles.json';
import { findRole } from '../../lib/roles/find-role';
import { isRoleName } from '../../lib/roles/is-role-name';
import { factsOf } from '../../lib/roles/role-facts';
import { namesOf } from '../../tools/fingerprint-roles';

const catalogue = roleCatalogueSchema.parse(json);

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
const READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const AUTHENTICATION = 'c4e39bd9-1100-46d3-8c65-fb160da0071f';
const YAMMER = '810a2642-a034-447f-a5e8-41beaa378541';

const NOT_ROLES = [
  ['nothing', ''],
  ['white space', ' \u200b '],
  ['a part of a name', 'Global'],
  ['a name within a sentence', 'Global Administrator can do everything.'],
  ['two names', 'Global Administrator, User'],
  ['a name with more in front', 'The Global Administrator'],
  ['a look-alike letter', 'Glоbal Administrator'],
  ['a made-up role', 'Lighthouse Keeper'],
  ['an id', GLOBAL],
  ['a word that every object knows', 'constructor'],
  ['a lone surrogate', '\ud800'],
] as const;

describe('findRole', () => {
  test.each(NOT_ROLES)('%s is kept as it is, and unknown', (_, name) => {
    expect(findRole(name)).toEqual({ name, grade: 'unknown' });
  });

  test.each([
    ['the official name', 'Global Administrator', GLOBAL, 'privileged'],
    ['a short form', 'Global admin', GLOBAL, 'privileged'],
    ['a former name', 'Company Administrator', GLOBAL, 'privileged'],
    ['a name in German', 'Globaler Administrator', GLOBAL, 'privileged'],
    ['other case', 'GLOBAL ADMINISTRATOR', GLOBAL, 'privileged'],
    ['white space around and within', ' Global \n Administrator\u00a0', GLOBAL, 'privileged'],
    ['no white space', 'GlobalAdministrator', GLOBAL, 'privileged'],
    ['a hyphen', 'Global-Administrator', GLOBAL, 'privileged'],
    ['a long dash', 'Global\u2013Administrator', GLOBAL, 'privileged'],
    ['soft hyphens', 'Global Admini\u00adstrator', GLOBAL, 'privileged'],
    ['zero-width characters', 'Global\u200b Administrator\ufeff', GLOBAL, 'privileged'],
    ['full-width letters', 'Ｇlobal Administrator', GLOBAL, 'privileged'],
    ['another short form', 'Helpdesk admin', HELPDESK, 'privileged'],
    ['German with a hyphen', 'Helpdesk-Administrator', HELPDESK, 'privileged'],
    ['German in the singular', 'Verzeichnisleseberechtigter', READERS, 'limited'],
    ['a product’s newer name', 'Viva Engage Administrator', YAMMER, 'escalates'],
    ['French', 'Administrateur général', GLOBAL, 'privileged'],
    [
      'French with another apostrophe',
      "Administrateur d'authentification",
      AUTHENTICATION,
      'privileged',
    ],
    ['Spanish in capitals', 'ADMINISTRADOR GLOBAL', GLOBAL, 'privileged'],
    ['Italian', 'Amministratore globale', GLOBAL, 'privileged'],
    ['Dutch', 'Algemene beheerder', GLOBAL, 'privileged'],
    ['Portuguese', 'Leitores de Diretório', READERS, 'limited'],
    ['Japanese', 'グローバル管理者', GLOBAL, 'privileged'],
    ['Japanese by its other name', '全体管理者', GLOBAL, 'privileged'],
    ['half-width Japanese', 'ﾍﾙﾌﾟﾃﾞｽｸ管理者', HELPDESK, 'privileged'],
    ['Korean without its space', '전역관리자', GLOBAL, 'privileged'],
    ['Chinese', '全局管理员', GLOBAL, 'privileged'],
  ])('finds a role by %s', (_, name, id, grade) => {
    expect(findRole(name)).toEqual({ id, name, grade });
  });
});

describe('every name of the catalogue', () => {
  test('is found by both ways of looking, and they agree on what is no role', () => {
    for (const role of catalogue.roles) {
      for (const name of namesOf(role)) {
        expect([name, findRole(name).id, isRoleName(name)]).toEqual([name, role.id, true]);
        const spread = ` ${name.toUpperCase().replaceAll(' ', '\u00a0-')}\u200b`;
        expect([spread, findRole(spread).id, isRoleName(spread)]).toEqual([spread, role.id, true]);
        const longer = `${name} x`;
        expect([longer, findRole(longer).id, isRoleName(longer)]).toEqual([
          longer,
          undefined,
          false,
        ]);
      }
    }
  });

  test('has a grade that Microsoft’s label and its tier give', () => {
    for (const { id, name, privileged } of catalogue.roles) {
      const further = factsOf(id)?.tier === 0 ? 'escalates' : 'limited';
      expect([name, findRole(name).grade]).toEqual([name, privileged ? 'privileged' : further]);
    }
  });

  test.each([
    ['Global Administrator', 'privileged'],
    ['Helpdesk Administrator', 'privileged'],
    ['Groups Administrator', 'escalates'],
    ['Azure DevOps Administrator', 'escalates'],
    ['Customer Delegated Admin Relationship Administrator', 'escalates'],
    ['License Administrator', 'limited'],
    ['Reports Reader', 'limited'],
  ])('%s is %s', (name, grade) => {
    expect(findRole(name).grade).toBe(grade);
  });

  test.each(NOT_ROLES)('%s is no role name', (_, name) => {
    expect(isRoleName(name)).toBe(false);
  });
});
