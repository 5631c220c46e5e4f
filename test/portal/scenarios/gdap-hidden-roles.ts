import { roles } from '../roles';
import type { Scenario } from '../scenario';
import { gdap } from './gdap-parts';

/** Five harmless ones in sight; the third of the hidden three can make anybody anything. */
const eight = [
  roles.messageCenterReader,
  roles.reportsReader,
  roles.directoryReaders,
  roles.serviceSupport,
  roles.search,
  roles.license,
  roles.globalReader,
  roles.privilegedRole,
];

/** Requests whose worst role stands behind "Show more roles". */
export const gdapHiddenRoleScenarios: readonly Scenario[] = [
  gdap(
    [
      'gdap-hidden-roles',
      'GDAP, eight roles, five shown; Privileged Role Administrator is among the hidden three',
    ],
    [320, 'Coho Winery'],
    eight,
    { days: 730 },
  ),
  gdap(
    ['gdap-hidden-roles-ja', 'GDAP, eight roles, five shown, Japanese'],
    [321, 'コーホー ワイナリー'],
    eight,
    { language: 'ja', days: 730 },
  ),
  gdap(
    ['gdap-hidden-roles-fr', 'GDAP, eight roles, five shown, French'],
    [322, 'Coho Vignobles'],
    eight,
    { language: 'fr', days: 730, notInDemo: true },
  ),
  gdap(
    ['gdap-no-expander', 'GDAP, eight roles, five shown, and nothing opens the others'],
    [323, 'Coho Vineyard'],
    eight,
    { hasNoExpander: true },
  ),
];
