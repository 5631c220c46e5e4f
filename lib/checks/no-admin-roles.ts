import { isResellerFlow } from '../requests/reseller-flow';
import type { Check } from './check';
import { finding } from './finding';

/**
 * Beside `prepared-link`, which speaks to partners, the only check that can say `clear`: the link asks for no admin roles, nothing about it is doubtful,
 * and the page, where there is one, has been read whole and shows none either.
 */
export const noAdminRoles: Check = {
  id: 'no-admin-roles',
  run({ flow, dap, link, reading, roles, rolesComplete }) {
    const linkProves =
      isResellerFlow(flow) &&
      dap === 'not-requested' &&
      link.doubts.length === 0 &&
      link.imitation === undefined;
    const pageAgrees = reading === 'read' && rolesComplete && roles.length === 0;
    if (!linkProves || !(pageAgrees || reading === 'absent')) return [];
    const say = reading === 'absent' ? 'no-admin-roles.link' : 'no-admin-roles.page';
    return [finding(say, 'clear', 'autopilotConsent')];
  },
};
