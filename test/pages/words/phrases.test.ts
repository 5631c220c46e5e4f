import { describe, expect, test } from 'vitest';
import {
  ACCEPT,
  ACCESS,
  COLUMNS,
  DESCRIPTIONS,
  DURATION_HEADING,
  END_HEADING,
  LESS,
  MORE,
  NO_ROLES,
  PARTNER_HEADING,
  ROLES_HEADING,
  SECTION_LABEL,
} from '../../../lib/pages/page-words';

/** What the page says in each language: English, German, French, Spanish, Italian, Dutch, Portuguese, Japanese, Korean, Chinese. */
const PHRASES: readonly (readonly [what: string, words: RegExp, phrases: readonly string[]])[] = [
  [
    'a control that offers more roles',
    MORE,
    [
      ...['Show more roles', 'Weitere Rollen anzeigen', 'Afficher plus de rôles'],
      ...['Mostrar más roles', 'Mostra altri ruoli', 'Mostra di più', 'Meer rollen weergeven'],
      ...['Mostrar mais funções', 'その他のロールを表示', 'さらに表示', '더 보기', '역할 더보기'],
      ...['显示更多角色', '查看其他角色', 'Voir les autres rôles', 'Ver todas as funções'],
    ],
  ],
  [
    'a control that folds the list',
    LESS,
    [
      ...['Show fewer roles', 'Weniger Rollen anzeigen', 'Afficher moins de rôles', 'Masquer'],
      ...['Mostrar menos roles', 'Mostra meno ruoli', 'Minder rollen weergeven'],
      ...[
        'Mostrar menos funções',
        '表示数を減らす',
        '折りたたむ',
        '간단히',
        '숨기기',
        '收起',
        '隐藏角色',
      ],
    ],
  ],
  [
    'a control about descriptions',
    DESCRIPTIONS,
    [
      ...['Show role descriptions', 'Rollenbeschreibungen anzeigen', 'Afficher les descriptions'],
      ...['En savoir plus', 'Más información', 'Mostrar descripciones', 'Altre informazioni'],
      ...['Meer informatie', 'Rolbeschrijvingen weergeven', 'Saiba mais', 'Mostrar descrições'],
      ...[
        'ロールの説明を表示',
        '詳細情報',
        '역할 설명 표시',
        '자세한 정보',
        '显示角色说明',
        '了解更多信息',
      ],
    ],
  ],
  [
    'a button that accepts',
    ACCEPT,
    [
      ...['Accept & Authorize', 'Approve all', 'Alle genehmigen', 'Vereinbarung annehmen'],
      ...['Accepter & autoriser', 'Tout approuver', 'Aceptar & autorizar', 'Aprobar todo'],
      ...['Accetta & autorizza', 'Approva tutto', 'Accepteren & machtigen', 'Alles goedkeuren'],
      ...['Aceitar & Autorizar', 'Aprovar tudo', '同意 & 承認', '承諾する', '승인 & 허용', '수락'],
      ...['接受&授权', '全部批准'],
    ],
  ],
  [
    'the heading above roles',
    ROLES_HEADING,
    [
      ...['Roles', 'Requested roles', 'Rollen', 'Angeforderte Rollen', 'Rôles', 'Rôles demandés'],
      ...['Roles solicitados', 'Ruoli richiesti', 'Beheerdersrollen', 'Funções', 'ロール'],
      ...['要求されたロール', '역할', '管理员角色', 'Papéis'],
    ],
  ],
  [
    'the heading above the partner',
    PARTNER_HEADING,
    [
      ...['Partner information', 'Partnerinformationen', 'Informations sur le partenaire'],
      ...['Información del socio', 'Informazioni sul partner', 'Partnergegevens'],
      ...['Informações do parceiro', 'パートナー情報', '파트너 정보', '合作伙伴信息'],
    ],
  ],
  [
    'the heading above the duration',
    DURATION_HEADING,
    ['Duration', 'Dauer', 'Durée', 'Duración', 'Durata', 'Duur', 'Duração', '期間', '기간', '期限'],
  ],
  [
    'the heading above the end',
    END_HEADING,
    [
      ...['Expiration date', 'Ablaufdatum', 'Date d’expiration', 'Fecha de expiración'],
      ...['Data di scadenza', 'Vervaldatum', 'Data de validade', 'End date', 'Enddatum'],
      ...['有効期限', '만료 날짜', '到期日期', '结束日期'],
    ],
  ],
  [
    'a label that ends the list',
    SECTION_LABEL,
    [
      ...['Relationship type', 'Beziehungstyp', 'Type de relation', 'Nombre de la relación'],
      ...['Durée', 'Duración', 'Estado', 'Durata', 'Stato', 'Duur', 'Duração', 'Situação'],
      ...['状態', '関係の種類', '상태', '状态', '90 days', '90 jours', '90 日', '730일'],
    ],
  ],
  [
    'a cell without roles',
    NO_ROLES,
    [
      ...['No roles assigned', 'Keine Rollen zugewiesen', 'Aucun rôle attribué'],
      ...['Aucun rôle n’est attribué', 'Ningún rol asignado', 'No hay roles asignados', 'Ninguno'],
      ...['Nessun ruolo assegnato', 'Geen rollen toegewezen', 'Nenhuma função atribuída'],
      ...[
        'ロールが割り当てられていません',
        'ロールなし',
        '該当なし',
        '할당된 역할 없음',
        '해당 없음',
      ],
      ...['未分配角色', '无', '不适用', '-', '—', "Doesn't apply", 'Ne s’applique pas'],
    ],
  ],
  [
    'the column of partners',
    COLUMNS.partner,
    ['Partner', 'Partenaire', 'Socio', 'Asociado', 'Parceiro', 'パートナー', '파트너', '合作伙伴'],
  ],
  [
    'the column of types',
    COLUMNS.type,
    [
      ...[
        'Relationship type',
        'Partnertyp',
        'Type de partenaire',
        'Tipo de socio',
        'Tipo di partner',
      ],
      ...['Partnertype', 'Tipo de parceiro', 'パートナーの種類', '파트너 유형', '合作伙伴类型'],
    ],
  ],
  [
    'the column of names',
    COLUMNS.name,
    [
      ...['Relationship name', 'Name der Beziehung', 'Nom de la relation', 'Nombre de la relación'],
      ...[
        'Nome della relazione',
        'Relatienaam',
        'Nome da relação',
        '関係の名前',
        '관계 이름',
        '关系名称',
      ],
    ],
  ],
  [
    'the column of authorizations',
    COLUMNS.authorization,
    [
      ...[
        'Role authorization',
        'Rollenautorisierung',
        'Autorisation de rôle',
        'Autorización de roles',
      ],
      ...['Autorizzazione ruolo', 'Rolmachtiging', 'Autorização de função', 'ロールの承認'],
      ...['역할 권한 부여', '角色授权'],
    ],
  ],
  [
    'the column of roles',
    COLUMNS.roles,
    ['Roles', 'Rollen', 'Rôles', 'Ruoli', 'Funções', 'ロール', '役割', '역할', '角色'],
  ],
  [
    'the column of periods',
    COLUMNS.period,
    [
      ...['Duration', 'Expiration date', 'Ablaufdatum', 'Durée', 'Date d’expiration', 'Duración'],
      ...[
        'Data di scadenza',
        'Vervaldatum',
        'Data de validade',
        '有効期限',
        '만료 날짜',
        '到期日期',
      ],
    ],
  ],
  [
    'the column of states',
    COLUMNS.status,
    ['Status', 'État', 'Statut', 'Estado', 'Stato', 'Situação', '状態', '상태', '状态'],
  ],
  [
    'granular privileges',
    ACCESS.gdap,
    [
      ...['Granular admin access', 'Differenzierter Administratorzugriff', 'GDAP'],
      ...['Privilèges d’administrateur délégués granulaires', 'Permisos pormenorizados'],
      ...['Privilegi di amministratore delegato granulari', 'Gedetailleerde toegang'],
      ...[
        'きめ細かな委任管理者特権',
        '詳細な委任された管理者特権',
        '세분화된 관리자 액세스',
        '粒度委派管理员权限',
      ],
    ],
  ],
  [
    'delegated privileges',
    ACCESS.dap,
    [
      ...['DAP', 'Delegated admin', 'Delegierte Administratorrechte', 'Administrateur délégué'],
      ...['Administrador delegado', 'Amministratore delegato', 'Gedelegeerde beheerder'],
      ...['代理管理者', '委任された管理者', '위임된 관리자', '委派管理员'],
    ],
  ],
  [
    'a reseller',
    ACCESS.reseller,
    [
      ...['Reseller', 'Händler', 'Revendeur', 'Revendedor', 'Rivenditore', 'Wederverkoper'],
      ...['リセラー', '販売店', '판매처', '대리점', '经销商'],
    ],
  ],
  [
    'an indirect reseller',
    ACCESS.indirectReseller,
    [
      ...['Indirect reseller', 'Indirekter Händler', 'Revendeur indirect', 'Revendedor indirecto'],
      ...['Rivenditore indiretto', 'Indirecte wederverkoper', 'Revendedor indireto'],
      ...['間接リセラー', '간접 리셀러', '间接经销商'],
    ],
  ],
  [
    'a provider',
    ACCESS.provider,
    [
      ...[
        'Indirect provider',
        'Indirekter Anbieter',
        'Fournisseur indirect',
        'Proveedor indirecto',
      ],
      ...['Fornitore indiretto', 'Indirecte leverancier', 'Provedor indireto', '間接プロバイダー'],
      ...['간접 공급자', '间接提供商'],
    ],
  ],
  [
    'a device maker',
    ACCESS.oem,
    [
      ...['OEM', 'OEM PC partner', 'Gerätehersteller', 'Fabricant d’appareils', 'Fabrikant'],
      ...['Socio de PC OEM', 'OEM PC パートナー', 'デバイス製造元', '장치 제조업체', '设备制造商'],
    ],
  ],
];

describe.each(PHRASES)('%s', (_, words, phrases) => {
  test.each(phrases)('"%s"', (phrase) => {
    expect(words.test(phrase)).toBe(true);
  });
});
