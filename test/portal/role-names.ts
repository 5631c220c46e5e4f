import type { Language } from './language';

/** What a role is called in the languages other than English. */
export type LocalNames = Readonly<Record<Exclude<Language, 'en'>, string>>;

/**
 * Role names as Microsoft's documentation of roles printed them in 2021 in German, French and Japanese
 * (`permissions-reference.md` of azure-docs). Exchange Recipient Administrator has no German and no
 * Japanese name there: the German one is our guess, the Japanese one is left in English.
 */
export const localNames = {
  application: {
    de: 'Anwendungsadministrator',
    fr: 'Administrateur d’application',
    ja: 'アプリケーション管理者',
  },
  authentication: {
    de: 'Authentifizierungsadministrator',
    fr: 'Administrateur d’authentification',
    ja: '認証管理者',
  },
  billing: { de: 'Rechnungsadministrator', fr: 'Administrateur de facturation', ja: '課金管理者' },
  cloudApplication: {
    de: 'Cloudanwendungsadministrator',
    fr: 'Administrateur d’application cloud',
    ja: 'クラウド アプリケーション管理者',
  },
  directoryReaders: {
    de: 'Verzeichnisleseberechtigte',
    fr: 'Lecteurs de répertoire',
    ja: 'ディレクトリ閲覧者',
  },
  directoryWriters: {
    de: 'Verzeichnisschreibberechtigte',
    fr: 'Enregistreurs de répertoire',
    ja: 'ディレクトリ ライター',
  },
  dynamics365: {
    de: 'Dynamics 365-Administrator',
    fr: 'Administrateur Dynamics 365',
    ja: 'Dynamics 365 管理者',
  },
  exchange: { de: 'Exchange-Administrator', fr: 'Administrateur Exchange', ja: 'Exchange 管理者' },
  exchangeRecipient: {
    de: 'Exchange-Empfängeradministrator',
    fr: 'Administrateur des destinataires Exchange',
    ja: 'Exchange Recipient Administrator',
  },
  globalAdministrator: {
    de: 'Globaler Administrator',
    fr: 'Administrateur général',
    ja: 'グローバル管理者',
  },
  globalReader: { de: 'Globaler Leser', fr: 'Lecteur général', ja: 'グローバル閲覧者' },
  groups: { de: 'Gruppenadministrator', fr: 'Administrateur de groupes', ja: 'グループ管理者' },
  helpdesk: {
    de: 'Helpdeskadministrator',
    fr: 'Administrateur du support technique',
    ja: 'ヘルプデスク管理者',
  },
  intune: { de: 'Intune-Administrator', fr: 'Administrateur Intune', ja: 'Intune 管理者' },
  license: { de: 'Lizenzadministrator', fr: 'Administrateur de licence', ja: 'ライセンス管理者' },
  messageCenterReader: {
    de: 'Nachrichtencenter-Leseberechtigter',
    fr: 'Lecteur du Centre de messages',
    ja: 'メッセージ センター閲覧者',
  },
  password: {
    de: 'Kennwortadministrator',
    fr: 'Administrateur de mots de passe',
    ja: 'パスワード管理者',
  },
  privilegedAuthentication: {
    de: 'Privilegierter Authentifizierungsadministrator',
    fr: 'Administrateur d’authentification privilégié',
    ja: '特権認証管理者',
  },
  privilegedRole: {
    de: 'Administrator für privilegierte Rollen',
    fr: 'Administrateur de rôle privilégié',
    ja: '特権ロール管理者',
  },
  reportsReader: { de: 'Berichtleseberechtigter', fr: 'Lecteur de rapports', ja: 'レポート閲覧者' },
  search: { de: 'Suchadministrator', fr: 'Administrateur de recherche', ja: 'Search 管理者' },
  serviceSupport: {
    de: 'Dienstsupportadministrator',
    fr: 'Administrateur de support de service',
    ja: 'サービス サポート管理者',
  },
  sharePoint: {
    de: 'SharePoint-Administrator',
    fr: 'Administrateur SharePoint',
    ja: 'SharePoint 管理者',
  },
  teamsCommunications: {
    de: 'Teams-Kommunikationsadministrator',
    fr: 'Administrateur des communications Teams',
    ja: 'Teams 通信管理者',
  },
  user: { de: 'Benutzeradministrator', fr: 'Administrateur d’utilisateurs', ja: 'ユーザー管理者' },
  invented: { de: 'Leuchtturmwärter', fr: 'Gardien de phare', ja: '灯台守' },
} as const satisfies Record<string, LocalNames>;
