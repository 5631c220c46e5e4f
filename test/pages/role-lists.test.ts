import { describe, expect, test } from 'vitest';
import { couldBeRoleName, readRoleText, splitRoleNames } from '../../lib/pages/role-lists';

describe('a line of role names', () => {
  test.each<[what: string, text: string, names: string[]]>([
    [
      'French, with an apostrophe',
      'Administrateur d’authentification',
      ['Administrateur d’authentification'],
    ],
    [
      'a French label',
      'Rôles : Administrateur général, Lecteur général',
      ['Administrateur général', 'Lecteur général'],
    ],
    [
      'a Japanese label',
      'ロール：グローバル管理者、ヘルプデスク管理者',
      ['グローバル管理者', 'ヘルプデスク管理者'],
    ],
    ['Chinese', '全局管理员，支持管理员', ['全局管理员', '支持管理员']],
    ['Korean', '전역 관리자, 헬프데스크 관리자', ['전역 관리자', '헬프데스크 관리자']],
    ['a name and its explanation', 'グローバル管理者：すべてを管理できます', ['グローバル管理者']],
    ['the same in brackets', 'グローバル管理者（すべての権限）', ['グローバル管理者']],
    [
      'a name nobody knows',
      'Administrateur général, Gardien de phare',
      ['Administrateur général', 'Gardien de phare'],
    ],
    ['no roles beside one', 'Global Administrator, Aucun rôle', ['Global Administrator']],
  ])('in %s', (_, text, names) => {
    expect(readRoleText(text)).toEqual({ names, cut: false });
  });

  test.each([
    ['グローバル管理者、他 5 件'],
    ['グローバル管理者、+ 5 件'],
    ['グローバル管理者、…'],
    ['전역 관리자, 외 5개'],
    ['全局管理员，其他 5 个'],
    ['Administrateur général, et 5 autres'],
    ['Administrador global, y 5 más'],
    // In languages that nobody here knows.
    ['Global Administrator, oraz 5 innych'],
    ['Global Administrator, 5 till'],
  ])('"%s" is cut', (text) => {
    const read = readRoleText(text);
    expect(read).toMatchObject({ cut: true });
    expect(read?.names).toHaveLength(1);
  });

  test('keeps names that hold a number', () => {
    const text = 'Dynamics 365 Administrator, Microsoft 365 Pilot Administrator, B2C Keeper';
    expect(splitRoleNames(text)).toEqual({ names: text.split(', '), cut: false });
  });

  test('without a role that anybody knows is none', () => {
    expect(readRoleText('Gardien de phare, Pêcheur')).toBeUndefined();
  });
});

describe('a text', () => {
  test.each(['Lighthouse Keeper', 'Gardien de phare', '灯台守', '등대지기', '灯塔看守人'])(
    '"%s" could be a role',
    (text) => {
      expect(couldBeRoleName(text)).toBe(true);
    },
  );

  test.each([
    'This partner asks for these admin roles in your organization:',
    'Ce partenaire demande ces rôles d’administrateur :',
    'このパートナーは次のロールを要求しています',
    '契約書をお読みください。',
    '이 파트너가 다음 역할을 요청합니다',
    '请先阅读协议：',
    '灯'.repeat(41),
    '90',
  ])('"%s" could not', (text) => {
    expect(couldBeRoleName(text)).toBe(false);
  });
});
