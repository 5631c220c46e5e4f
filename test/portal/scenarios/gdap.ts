import { roles } from '../roles';
import type { Scenario } from '../scenario';
import { gdap } from './gdap-parts';

const { billing, globalAdministrator, groups, helpdesk, search } = roles;
const { directoryReaders, license, messageCenterReader, reportsReader, serviceSupport } = roles;
const nine = [
  groups,
  search,
  license,
  billing,
  reportsReader,
  helpdesk,
  globalAdministrator,
  roles.user,
  roles.intune,
];
const four = [messageCenterReader, reportsReader, search, serviceSupport];

/** Requests for granular delegated admin privileges. */
export const gdapScenarios: readonly Scenario[] = [
  gdap(['gdap-cut', 'GDAP, nine roles, five shown'], [301, 'Fabrikam'], nine, { days: 730 }),
  gdap(['gdap-modest', 'GDAP, four harmless roles'], [302, 'Northwind Traders'], four, {
    autoExtend: 'P180D',
  }),
  gdap(
    ['gdap-global-administrator', 'GDAP, five roles, Global Administrator among them'],
    [303, 'Contoso Cloud Services'],
    [groups, search, globalAdministrator, helpdesk, billing],
  ),
  gdap(
    ['gdap-cut-de', 'GDAP, German, nine roles, five shown'],
    [304, 'Fabrikam Deutschland'],
    nine,
    { language: 'de' },
  ),
  gdap(
    ['gdap-unknown-role', 'GDAP with a role that nobody knows'],
    [305, 'Trey Research'],
    [reportsReader, roles.invented, messageCenterReader],
  ),
  gdap(
    ['gdap-new-domain', 'GDAP on admin.cloud.microsoft'],
    [306, 'Wide World Importers'],
    [directoryReaders, license, roles.user],
    { home: 'https://admin.cloud.microsoft/?' },
  ),
  gdap(
    ['gdap-late-roles', 'GDAP, the roles come three seconds after the rest'],
    [307, 'Litware'],
    [globalAdministrator, reportsReader],
    { rolesAfter: 3000 },
  ),
  gdap(
    ['gdap-older-answer', "GDAP, the portal's answer in the older layout"],
    [308, 'Adatum'],
    nine,
    { answer: 'older' },
  ),
  gdap(
    ['gdap-opaque-answer', "GDAP, the portal's answer in a layout nobody knows"],
    [309, 'Proseware'],
    nine,
    { answer: 'opaque', redrawsAfter: 1000 },
  ),
  gdap(
    ['gdap-dark', 'GDAP, portal in dark mode'],
    [310, 'Trey Research'],
    [roles.privilegedRole, reportsReader],
    { theme: 'dark' },
  ),
];
