import { roles } from '../roles';
import type { Scenario } from '../scenario';
import { gdap } from './gdap-parts';

/** What Microsoft gives to a new customer of a direct-bill partner: its questions and answers on GDAP. */
const directBill = [
  roles.directoryReaders,
  roles.directoryWriters,
  roles.globalReader,
  roles.license,
  roles.user,
  roles.serviceSupport,
  roles.helpdesk,
  roles.privilegedRole,
  roles.privilegedAuthentication,
  roles.cloudApplication,
  roles.application,
];

const { invented: _, ...known } = roles;

/** Requests that differ in how many roles they ask for, and in whose choice these are. */
export const gdapRoleSetScenarios: readonly Scenario[] = [
  gdap(
    ['gdap-direct-bill', 'GDAP with the eleven roles that Microsoft gives direct-bill partners'],
    [340, 'Relecloud'],
    directBill,
    { days: 730 },
  ),
  gdap(
    ['gdap-direct-bill-de', 'GDAP, German, with the eleven roles of direct-bill partners'],
    [341, 'Relecloud Deutschland'],
    directBill,
    { language: 'de', days: 730, notInDemo: true },
  ),
  gdap(
    ['gdap-many-roles', 'GDAP with twenty-five roles'],
    [342, 'Margie’s Travel'],
    Object.values(known),
    { days: 730, notInDemo: true },
  ),
  gdap(
    ['gdap-one-role', 'GDAP with one role that has a smaller one below it'],
    [343, 'Munson’s Pickles'],
    [roles.helpdesk],
    { notInDemo: true },
  ),
];
