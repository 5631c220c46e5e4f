import { isResellerFlow } from '../requests/reseller-flow';
import type { Check } from './check';
import { finding } from './finding';

/** The portal's own answer asks for delegated admin privileges, whatever link and page say. */
export const dataAsksForDap: Check = {
  id: 'data-asks-for-dap',
  run({ flow, link, roles, data }) {
    const hidden = roles.filter((role) => role.hidden);
    const asks = data.some(({ dap, roleIds = [] }) => dap === true || roleIds.length > 0);
    if (!isResellerFlow(flow) || !asks) return [];
    const say =
      link.dap === 'not-requested'
        ? 'data-asks-for-dap.against-link'
        : 'data-asks-for-dap.with-link';
    return [
      finding(say, 'danger', 'autopilotConsent'),
      ...(hidden.length === 0
        ? []
        : [
            finding(
              'data-asks-for-dap.roles',
              'danger',
              'autopilotConsent',
              hidden.map((role) => role.name).join(', '),
            ),
          ]),
    ];
  },
};
