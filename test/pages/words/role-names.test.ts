import { describe, expect, test } from 'vitest';
import { roleCatalogueSchema } from '../../../lib/data/role-schema';
import json from '../../../lib/data/roles.json';
import {
  ACCESS,
  COLUMNS,
  DESCRIPTIONS,
  DURATION_HEADING,
  END_HEADING,
  LESS,
  MORE,
  NO_ROLES,
  PARTNER_HEADING,
  PARTNER_SENTENCES,
  PLUS_NUMBER,
  ROLES_HEADING,
  SECTION_LABEL,
} from '../../../lib/pages/page-words';
import { couldBeRoleName, saysMore, splitRoleNames } from '../../../lib/pages/role-lists';
import { namesOf } from '../../../tools/fingerprint-roles';

const NAMES = roleCatalogueSchema.parse(json).roles.flatMap(namesOf);

describe('no word of a page is found in the name of a role', () => {
  test.each<[where: string, words: RegExp]>([
    ['a control that offers more', MORE],
    ['a control that folds the list', LESS],
    ['a control about descriptions', DESCRIPTIONS],
    ['a plus sign and a number', PLUS_NUMBER],
    ['a cell without roles', NO_ROLES],
    ['the heading above roles', ROLES_HEADING],
    ['the heading above the partner', PARTNER_HEADING],
    ['the heading above the duration', DURATION_HEADING],
    ['the heading above the end', END_HEADING],
    ['a label that ends the list', SECTION_LABEL],
    ['the column of partners', COLUMNS.partner],
    ['the column of states', COLUMNS.status],
    ['a cell that says GDAP', ACCESS.gdap],
    ['a cell that says OEM', ACCESS.oem],
    ...PARTNER_SENTENCES.map((sentence): [string, RegExp] => ['a sentence', sentence]),
  ])('%s', (_, words) => {
    expect(NAMES.filter((name) => words.test(name))).toEqual([]);
  });
});

describe('the name of a role, in every language', () => {
  test('is never taken for the rest of a list', () => {
    expect(NAMES.filter(saysMore)).toEqual([]);
  });

  test('could be one', () => {
    expect(NAMES.filter((name) => !couldBeRoleName(name))).toEqual([]);
  });

  test('stays whole in a list, with every separator', () => {
    for (const separator of [', ', '; ', '、', '，', '；', '\n']) {
      const broken = NAMES.filter((name) => {
        const { names, cut } = splitRoleNames(`${name}${separator}Lighthouse Keeper`);
        return cut || names.join('|') !== `${name}|Lighthouse Keeper`;
      });
      expect([separator, broken]).toEqual([separator, []]);
    }
  });
});
