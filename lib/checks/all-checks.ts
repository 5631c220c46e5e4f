import { appPermissions } from './app-permissions';
import { appPublisher } from './app-publisher';
import { appReach } from './app-reach';
import { appTogether } from './app-together';
import { appUnnamed } from './app-unnamed';
import { autoExtend } from './auto-extend';
import type { Check } from './check';
import { dangerousRole } from './dangerous-role';
import { dapRequested } from './dap-requested';
import { dataAsksForDap } from './data-asks-for-dap';
import { delegatedAdminInvitation } from './delegated-admin-invitation';
import { deviceManufacturer } from './device-manufacturer';
import { equalRoles } from './equal-roles';
import { granularRequest } from './granular-request';
import { heldAccess } from './held-access';
import { imitatedHost } from './imitated-host';
import { indirectProvider } from './indirect-provider';
import { lastingGlobalAdministrator } from './lasting-global-administrator';
import { linkDoubt } from './link-doubt';
import { listCut } from './list-cut';
import { longDuration } from './long-duration';
import { noAdminRoles } from './no-admin-roles';
import { pageUnread } from './page-unread';
import { preparedLink } from './prepared-link';
import { repairedLink } from './repaired-link';
import { requestStatus } from './request-status';
import { rolesOnResellerPage } from './roles-on-reseller-page';
import { rolesTogether } from './roles-together';
import { witnessConflict } from './witness-conflict';
import { wrappedLink } from './wrapped-link';

/** Every check, in the order in which findings of equal weight are shown. */
export const ALL_CHECKS: readonly Check[] = [
  imitatedHost,
  delegatedAdminInvitation,
  dapRequested,
  preparedLink,
  rolesOnResellerPage,
  dataAsksForDap,
  equalRoles,
  lastingGlobalAdministrator,
  dangerousRole,
  rolesTogether,
  heldAccess,
  pageUnread,
  linkDoubt,
  wrappedLink,
  listCut,
  witnessConflict,
  longDuration,
  autoExtend,
  granularRequest,
  deviceManufacturer,
  appTogether,
  appPermissions,
  appPublisher,
  noAdminRoles,
  indirectProvider,
  appReach,
  appUnnamed,
  requestStatus,
  repairedLink,
];
