import type { Language } from './language';
import { type LocalNames, localNames } from './role-names';

/** One admin role as the portal knows it: an id in its answers, words on its pages. */
export type PortalRole = {
  readonly id: string;
  /** As the list of 2023 prints it. */
  readonly full: Readonly<Record<Language, string>>;
  /** As the approval page and the list of 2021 print it: the admin center's short form. */
  readonly short: Readonly<Record<Language, string>>;
  /** What "Show role descriptions" adds; the wording is ours, in English and German only. */
  readonly does: Readonly<Record<Language, string>>;
};

function role(
  id: string,
  [full, short]: readonly [full: string, short: string],
  local: LocalNames,
  [does, tut]: readonly [does: string, tut: string],
): PortalRole {
  return {
    id,
    full: { ...local, en: full },
    short: { ...local, en: short },
    does: { en: does, de: tut, fr: does, ja: does },
  };
}

/** The roles that the scenarios use. */
export const roles = {
  application: role(
    '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    ['Application Administrator', 'Application admin'],
    localNames.application,
    ['Looks after apps and their sign-in', 'Betreut Apps und deren Anmeldung'],
  ),
  authentication: role(
    'c4e39bd9-1100-46d3-8c65-fb160da0071f',
    ['Authentication Administrator', 'Authentication admin'],
    localNames.authentication,
    [
      'Resets sign-in methods of people who are no admins',
      'Setzt Anmeldemethoden von Personen ohne Adminrolle zurück',
    ],
  ),
  billing: role(
    'b0f54661-2d74-4c50-afa3-1ec803f12efe',
    ['Billing Administrator', 'Billing admin'],
    localNames.billing,
    ['Buys products and pays the invoices', 'Kauft Produkte und bezahlt Rechnungen'],
  ),
  cloudApplication: role(
    '158c047a-c907-4556-b7ef-446551a6b5f7',
    ['Cloud Application Administrator', 'Cloud Application admin'],
    localNames.cloudApplication,
    ['Looks after apps, not those on premises', 'Betreut Apps, nicht die lokalen'],
  ),
  directoryReaders: role(
    '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
    ['Directory Readers', 'Directory Readers'],
    localNames.directoryReaders,
    ['Looks up people, groups and devices', 'Liest Personen, Gruppen und Geräte'],
  ),
  directoryWriters: role(
    '9360feb5-f418-4baa-8175-e2a00bac4301',
    ['Directory Writers', 'Directory Writers'],
    localNames.directoryWriters,
    ['Changes basic entries of the directory', 'Ändert einfache Einträge im Verzeichnis'],
  ),
  dynamics365: role(
    '44367163-eba1-44c3-98af-f5787879f96a',
    ['Dynamics 365 Administrator', 'Dynamics 365 Administrator'],
    localNames.dynamics365,
    ['Looks after Dynamics 365', 'Betreut Dynamics 365'],
  ),
  exchange: role(
    '29232cdf-9323-42fd-ade2-1d097af3e4de',
    ['Exchange Administrator', 'Exchange Administrator'],
    localNames.exchange,
    ['Looks after mailboxes and mail flow', 'Betreut Postfächer und Nachrichtenfluss'],
  ),
  exchangeRecipient: role(
    '31392ffb-586c-42d1-9346-e59415a2cc4e',
    ['Exchange Recipient Administrator', 'Exchange Recipient admin'],
    localNames.exchangeRecipient,
    ['Creates and changes recipients', 'Legt Empfänger an und ändert sie'],
  ),
  globalAdministrator: role(
    '62e90394-69f5-4237-9190-012177145e10',
    ['Global Administrator', 'Global Administrator'],
    localNames.globalAdministrator,
    ['Can do everything, also hand out every role', 'Kann alles, auch jede Rolle vergeben'],
  ),
  globalReader: role(
    'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
    ['Global Reader', 'Global Reader'],
    localNames.globalReader,
    [
      'Sees what a Global Administrator sees, changes nothing',
      'Sieht, was ein Globaler Administrator sieht, ändert nichts',
    ],
  ),
  groups: role(
    'fdd7a751-b60b-444a-984c-02652fe8fa1c',
    ['Groups Administrator', 'Groups admin'],
    localNames.groups,
    ['Creates, changes and removes groups', 'Erstellt, ändert und entfernt Gruppen'],
  ),
  helpdesk: role(
    '729827e3-9c14-49f7-bb1b-9608f156bbb8',
    ['Helpdesk Administrator', 'Helpdesk admin'],
    localNames.helpdesk,
    [
      'Resets passwords of people who are no admins',
      'Setzt Kennwörter von Personen ohne Adminrolle zurück',
    ],
  ),
  intune: role(
    '3a2c62db-5318-420d-8d74-23affee5d9d5',
    ['Intune Administrator', 'Intune Administrator'],
    localNames.intune,
    ['Looks after devices and their settings', 'Betreut Geräte und deren Einstellungen'],
  ),
  license: role(
    '4d6ac14f-3453-41d0-bef9-a3e0c569773a',
    ['License Administrator', 'License admin'],
    localNames.license,
    ['Gives people licenses and takes them back', 'Vergibt Lizenzen und nimmt sie zurück'],
  ),
  messageCenterReader: role(
    '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b',
    ['Message Center Reader', 'Message Center reader'],
    localNames.messageCenterReader,
    ['Reads the announcements', 'Liest die Ankündigungen'],
  ),
  password: role(
    '966707d0-3269-4727-9be2-8c3a10f19b9d',
    ['Password Administrator', 'Password admin'],
    localNames.password,
    [
      'Resets passwords of people without a role',
      'Setzt Kennwörter von Personen ohne Rolle zurück',
    ],
  ),
  privilegedAuthentication: role(
    '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
    ['Privileged Authentication Administrator', 'Privileged Authentication admin'],
    localNames.privilegedAuthentication,
    [
      'Resets sign-in methods of anyone, a Global Administrator included',
      'Setzt Anmeldemethoden aller zurück, auch die eines Globalen Administrators',
    ],
  ),
  privilegedRole: role(
    'e8611ab8-c189-46e8-94e1-60213ab1f814',
    ['Privileged Role Administrator', 'Privileged Role admin'],
    localNames.privilegedRole,
    ['Gives roles to others', 'Vergibt Rollen an andere'],
  ),
  reportsReader: role(
    '4a5d8f65-41da-4de4-8968-e035b65339cf',
    ['Reports Reader', 'Reports reader'],
    localNames.reportsReader,
    ['Reads usage reports', 'Liest Nutzungsberichte'],
  ),
  search: role(
    '0964bb5e-9bdb-4d7b-ac29-58e794862a40',
    ['Search Administrator', 'Search admin'],
    localNames.search,
    ['Looks after search results', 'Betreut die Suchergebnisse'],
  ),
  serviceSupport: role(
    'f023fd81-a637-4b56-95fd-791ac0226033',
    ['Service Support Administrator', 'Service support admin'],
    localNames.serviceSupport,
    [
      'Opens support tickets and reads service health',
      'Eröffnet Supportanfragen und liest den Dienststatus',
    ],
  ),
  sharePoint: role(
    'f28a1f50-f6e7-4571-818b-6a12f2af6b6c',
    ['SharePoint Administrator', 'SharePoint admin'],
    localNames.sharePoint,
    ['Looks after sites and shared files', 'Betreut Websites und geteilte Dateien'],
  ),
  teamsCommunications: role(
    'baf37b3a-610e-45da-9e62-d9d1e5e8914b',
    ['Teams Communications Administrator', 'Teams communication admin'],
    localNames.teamsCommunications,
    ['Looks after calling and meetings', 'Betreut Anrufe und Besprechungen'],
  ),
  user: role(
    'fe930be7-5e62-47db-91af-98c3a49a38b1',
    ['User Administrator', 'User admin'],
    localNames.user,
    ['Creates people and changes their accounts', 'Legt Personen an und ändert ihre Konten'],
  ),
  /** Microsoft has no such role: an extension can know neither its id nor its name. */
  invented: role(
    '0dd0face-7c1e-4f5b-9d51-5b1e6f0a2c33',
    ['Lighthouse Keeper', 'Lighthouse Keeper'],
    localNames.invented,
    ['Minds the light', 'Hütet das Licht'],
  ),
} as const satisfies Record<string, PortalRole>;
