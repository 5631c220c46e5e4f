import { isResellerFlow } from '../requests/reseller-flow';
import type { Check } from './check';
import { finding } from './finding';

/** Selling needs no admin role, so any role on a reseller's page is DAP, whatever the link says. */
export const rolesOnResellerPage: Check = {
  id: 'roles-on-reseller-page',
  run({ flow, link, page, roles }) {
    const shown = roles.filter((role) => !role.hidden);
    if (!isResellerFlow(flow) || shown.length === 0) return [];
    const say = link.dap === 'not-requested' && !page?.held ? 'against-link' : 'shown';
    const names = shown.map((role) => role.name).join(', ');
    return [finding(`roles-on-reseller-page.${say}`, 'danger', 'autopilotConsent', names)];
  },
};
