import { isResellerFlow } from '../requests/merge-witnesses';
import type { Check } from './check';
import { finding } from './finding';

/** Selling needs no admin role, so any role on a reseller's page is DAP, whatever the link says. */
export const rolesOnResellerPage: Check = {
  id: 'roles-on-reseller-page',
  run({ flow, link, roles }) {
    if (!isResellerFlow(flow) || roles.length === 0) return [];
    const say = link.dap === 'not-requested' ? 'against-link' : 'shown';
    const names = roles.map((role) => role.name).join(', ');
    return [finding(`roles-on-reseller-page.${say}`, 'danger', 'autopilotConsent', names)];
  },
};
