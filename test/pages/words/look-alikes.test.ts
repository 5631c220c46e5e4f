import { describe, expect, test } from 'vitest';
import {
  ACCEPT,
  ACCESS,
  COLUMNS,
  LESS,
  MORE,
  NO_ROLES,
  SECTION_LABEL,
} from '../../../lib/pages/page-words';
import { saysMore } from '../../../lib/pages/role-lists';

describe('words that only look like one another', () => {
  test.each<[what: string, words: RegExp, phrase: string]>([
    ['hidden roles are no folded list', LESS, 'Show hidden roles'],
    ['nor are they in German', LESS, 'Ausgeblendete Rollen anzeigen'],
    ['nor in French', LESS, 'Afficher les rôles masqués'],
    ['nor in Japanese', LESS, '非表示のロールを表示'],
    ['nor in Chinese', LESS, '显示隐藏的角色'],
    ['nor in Korean', LESS, '숨겨진 역할 표시'],
    ['to cancel is not to accept', ACCEPT, 'Annuler'],
    ['nor in Japanese', ACCEPT, 'キャンセル'],
    ['roles that could not be loaded are not none', NO_ROLES, 'Aucun rôle n’a pu être chargé'],
    ['nor in English', NO_ROLES, 'No roles could be loaded'],
    ['an indirect provider is no reseller', ACCESS.indirectReseller, 'Fournisseur indirect'],
    ['the type of a partner is not the partner', COLUMNS.partner, 'パートナーの種類'],
    ['a leader is not more', MORE, 'Insights 비즈니스 리더'],
    ['"outside" is not more in Korean', MORE, '외부 ID 공급자 관리자'],
    ['a role for partners is no label', SECTION_LABEL, 'Partnersupport der Ebene 1'],
  ])('%s', (_, words, phrase) => {
    expect(words.test(phrase)).toBe(false);
  });

  test.each([
    '+ 5 more',
    '＋5 件',
    'and 3 others',
    'und 3 weitere',
    'et 3 autres',
    'y 3 más',
    'e altri 3',
    'en 3 andere',
    'e mais 3',
    '他 3 件',
    '외 3개',
    '其他 3 个',
  ])('"%s" says that there is more', (text) => {
    expect(saysMore(text)).toBe(true);
  });
});
