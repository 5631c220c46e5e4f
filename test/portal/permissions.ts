type Words = { readonly en: string; readonly de: string; readonly ja: string };

/** A permission of Microsoft Graph that an app can ask for. */
export type Permission = {
  readonly value: string;
  readonly id: string;
  readonly type: 'Application' | 'Delegated';
  /** What the consent page calls it. */
  readonly title: Words;
  /** What it unfolds to. These sentences are ours. */
  readonly says: Words;
};

function permission(
  [value, id, type]: readonly [string, string, Permission['type']],
  [en, de, ja]: readonly [string, string, string],
  [says, sagt, iu]: readonly [string, string, string],
): Permission {
  return { value, id, type, title: { en, de, ja }, says: { en: says, de: sagt, ja: iu } };
}

/**
 * The handful that the scenarios use. Titles: Microsoft Graph's display names for admins, English of
 * August 2026 (merill/microsoft-info), German and Japanese of August 2022
 * (microsoftgraph/microsoft-graph-devx-content).
 */
export const permissions = {
  userRead: permission(
    ['User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'Delegated'],
    [
      'Sign in and read user profile',
      'Anmelden und Benutzerprofil lesen',
      'サインインとユーザー プロファイルの読み取り',
    ],
    [
      'People can sign in, and the app reads their own profile.',
      'Personen können sich anmelden, und die App liest ihr eigenes Profil.',
      'サインインと本人のプロファイルの読み取りを許可します。',
    ],
  ),
  openid: permission(
    ['openid', '37f7f235-527c-4136-accd-4a02d197296e', 'Delegated'],
    ['Sign users in', 'Benutzer anmelden', 'ユーザーのサインイン'],
    [
      'People can sign in with their work account.',
      'Personen können sich mit ihrem Geschäftskonto anmelden.',
      '職場アカウントでのサインインを許可します。',
    ],
  ),
  profile: permission(
    ['profile', '14dad69e-099b-42c9-810b-d002981feec1', 'Delegated'],
    [
      "View users' basic profile",
      'Zeigen Sie das Basisprofil des Benutzers an',
      'ユーザーの基本プロファイルを表示する',
    ],
    [
      'The app sees name, picture and user name.',
      'Die App sieht Name, Bild und Benutzernamen.',
      '名前、写真、ユーザー名を表示します。',
    ],
  ),
  mailRead: permission(
    ['Mail.Read', '810c84a8-4a9e-49e6-bf7d-12d183f40d01', 'Application'],
    [
      'Read mail in all mailboxes',
      'Lesezugriff auf E-Mails in allen Postfächern',
      'すべてのメールボックスにあるメールの読み取り',
    ],
    [
      'The app reads every mailbox without anybody signed in.',
      'Die App liest jedes Postfach, ohne dass jemand angemeldet ist.',
      'サインインなしですべてのメールボックスを読み取ります。',
    ],
  ),
  mailReadWrite: permission(
    ['Mail.ReadWrite', 'e2a3a72e-5f79-4c64-b1b1-878b674786c9', 'Application'],
    [
      'Read and write mail in all mailboxes',
      'Lese- und Schreibzugriff auf E-Mails in allen Postfächern',
      'すべてのメールボックスにあるメールの読み取りと書き込み',
    ],
    [
      'The app reads and changes every mailbox without anybody signed in.',
      'Die App liest und ändert jedes Postfach, ohne dass jemand angemeldet ist.',
      'サインインなしですべてのメールボックスを読み取り、変更します。',
    ],
  ),
  mailSend: permission(
    ['Mail.Send', 'b633e1c5-b582-4048-a93e-9f11b44c7e96', 'Application'],
    [
      'Send mail as any user',
      'E-Mails als beliebiger Benutzer senden',
      '任意のユーザーからのメールを送信',
    ],
    [
      'The app sends mail in the name of anybody.',
      'Die App sendet E-Mails im Namen aller.',
      '任意の人の名前でメールを送信します。',
    ],
  ),
  offlineAccess: permission(
    ['offline_access', '7427e0e9-2fba-42fe-b0c0-848c9e6a8182', 'Delegated'],
    [
      'Maintain access to data you have given it access to',
      'Den Zugriff auf Daten beibehalten, auf die Sie ihr Zugriff gewährt haben',
      'アクセス許可を付与したデータへのアクセスの維持',
    ],
    [
      'The app can come back while nobody is there.',
      'Die App kann wiederkommen, auch wenn niemand da ist.',
      '本人がいない間もアクセスできます。',
    ],
  ),
  filesRead: permission(
    ['Files.Read.All', 'df85f4d6-205c-4ac5-a5ea-6bf408dba283', 'Delegated'],
    [
      'Read all files that user can access',
      'Alle Dateien lesen, auf die der Benutzer zugreifen kann',
      'ユーザーがアクセスできるすべてのファイルの読み取り',
    ],
    [
      'The app reads what the person who signed in can open.',
      'Die App liest, was die angemeldete Person öffnen kann.',
      'サインインした人が開けるファイルを読み取ります。',
    ],
  ),
  roleManagement: permission(
    ['RoleManagement.ReadWrite.Directory', '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8', 'Application'],
    [
      'Read and write all directory RBAC settings',
      'Lese- und Schreibzugriff auf alle RBAC-Verzeichniseinstellungen',
      'ディレクトリのすべての RBAC 設定の読み取りと書き込み',
    ],
    [
      'The app hands out directory roles, its own included.',
      'Die App vergibt Verzeichnisrollen, auch an sich selbst.',
      '自身を含め、ディレクトリ ロールを割り当てます。',
    ],
  ),
  appRoleAssignment: permission(
    ['AppRoleAssignment.ReadWrite.All', '06b708a9-e830-4db3-a914-8e69da51d44f', 'Application'],
    [
      'Manage app permission grants and app role assignments',
      'Verwalter von App-Genehmigungen und -Rollenzuweisungen',
      'アプリのアクセス許可の付与とアプリの役割の割り当ての管理',
    ],
    [
      'The app gives permissions to apps, itself included.',
      'Die App gibt Apps Berechtigungen, auch sich selbst.',
      '自身を含め、アプリにアクセス許可を与えます。',
    ],
  ),
} as const satisfies Record<string, Permission>;
