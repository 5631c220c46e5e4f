import { type App, type AppConsent, app } from '../app-consent';
import type { Language } from '../language';
import { type Permission, permissions } from '../permissions';
import type { Scenario } from '../scenario';

const { appRoleAssignment, filesRead, mailRead, mailReadWrite, mailSend, offlineAccess } =
  permissions;
const { openid, profile, roleManagement, userRead } = permissions;
const harmless = [userRead, openid, profile];
const critical = [roleManagement, appRoleAssignment, mailRead, userRead];

const host = 'https://login.microsoftonline.com';
const back = encodeURIComponent('https://app.example/signed-in');

/** The page's link in the form of the second version: what it asks for stands in it. */
function v2({ clientId }: App, asked: readonly Permission[], from = host): string {
  const scope = asked.map(({ value }) => value).join('%20');
  const query = `client_id=${clientId}&scope=${scope}&redirect_uri=${back}&state=12345`;
  return `${from}/organizations/v2.0/adminconsent?${query}`;
}

/** In the form of the first version: what it asks for is known to the server only. */
function v1({ clientId }: App, tenant = 'common'): string {
  return `${host}/${tenant}/adminconsent?client_id=${clientId}&state=12345&redirect_uri=${back}`;
}

function authorize({ clientId }: App, asked: readonly Permission[]): string {
  const scope = asked.map(({ value }) => value).join('+');
  const query = `client_id=${clientId}&response_type=code&prompt=consent&scope=${scope}`;
  return `${host}/common/oauth2/v2.0/authorize?${query}&redirect_uri=${back}`;
}

function consent(
  [id, title]: readonly [id: string, title: string],
  url: string,
  data: AppConsent,
  language: Language = 'en',
): Scenario {
  return { id, title, language, url, page: 'app-consent', data };
}

const calendar = app(701, 'Contoso Calendar', 'Contoso Apps');
const backup = app(702, 'Tenant Backup');
const backupGerman = app(703, 'Tenant Backup');
const backupJapanese = app(704, 'Tenant Backup');
const calendarGerman = app(705, 'Contoso Calendar', 'Contoso Apps');
const defaults = app(706, 'Fabrikam Reports', 'Fabrikam');
const chooser = app(707, 'Northwind Notes', 'Northwind Traders');
const person = app(708, 'Northwind Notes', 'Northwind Traders');
const government = app(709, 'Adatum Forms', 'Adatum');
const markup = app(710, '</script><script>alert(1)</script>');
const assistant = app(711, 'Mailbox Assistant', 'Litware');

const forAll = (asking: App, asked: readonly Permission[]): AppConsent => ({
  app: asking,
  permissions: asked,
  whom: 'organization',
});

/** Pages on which an app asks for permissions. */
export const appConsentScenarios: readonly Scenario[] = [
  consent(
    ['consent-harmless', 'App consent for the organization: harmless, publisher verified'],
    v2(calendar, harmless),
    forAll(calendar, harmless),
  ),
  consent(
    ['consent-critical', 'App consent for the organization: critical, publisher unverified'],
    v1(backup),
    forAll(backup, critical),
  ),
  consent(
    ['consent-critical-de', 'App consent for the organization: critical, German'],
    v1(backupGerman, 'contoso.onmicrosoft.com'),
    forAll(backupGerman, critical),
    'de',
  ),
  consent(
    ['consent-critical-ja', 'App consent for the organization: critical, Japanese'],
    v1(backupJapanese),
    forAll(backupJapanese, critical),
    'ja',
  ),
  {
    ...consent(
      ['consent-harmless-de', 'App consent for the organization: harmless, German'],
      v2(calendarGerman, harmless),
      forAll(calendarGerman, harmless),
      'de',
    ),
    notInDemo: true,
  },
  consent(
    ['consent-default', 'App consent by a .default link: only the page says for what'],
    `${host}/organizations/v2.0/adminconsent?client_id=${defaults.clientId}` +
      `&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&redirect_uri=${back}`,
    forAll(defaults, [mailRead, filesRead, userRead]),
  ),
  consent(
    ['consent-together', 'App consent by a .default link: mail, files and access that stays'],
    `${host}/organizations/v2.0/adminconsent?client_id=${assistant.clientId}` +
      `&scope=offline_access%20https%3A%2F%2Fgraph.microsoft.com%2F.default&redirect_uri=${back}`,
    forAll(assistant, [mailReadWrite, mailSend, filesRead, offlineAccess, userRead]),
  ),
  consent(
    ['consent-choice', 'App consent for one person, with the box for the whole organization'],
    authorize(chooser, [filesRead, ...harmless]),
    { app: chooser, permissions: [filesRead, ...harmless], whom: 'choice' },
  ),
  {
    ...consent(
      ['consent-person', 'App consent for one person, who is no admin'],
      authorize(person, harmless),
      { app: person, permissions: harmless, whom: 'person' },
    ),
    notInDemo: true,
  },
  {
    ...consent(
      ['consent-us-government', 'App consent in the US Government cloud'],
      v2(government, harmless, 'https://login.microsoftonline.us'),
      forAll(government, harmless),
    ),
    notInDemo: true,
  },
  {
    ...consent(
      ['consent-markup', 'App consent of an app whose name is markup'],
      v1(markup),
      forAll(markup, critical),
    ),
    notInDemo: true,
  },
];
