import type { Check } from './check';
import { finding } from './finding';

/**
 * The page shows only some of the roles: five, then a control that shows more. Where a page proves
 * something by showing no roles, a cut list leaves it open.
 */
export const listCut: Check = {
  id: 'list-cut',
  run({ flow, reading, page, rolesComplete }) {
    if (reading !== 'read' || page === undefined || page.rolesComplete || rolesComplete) return [];
    // A page that was not understood offers nothing that could be called cut: page-unread speaks of it;
    // of what a partner prepares, prepared-link; of an app, app-permissions.
    if (page.unread !== undefined || flow === 'relationship-request' || flow === 'app-consent') {
      return [];
    }
    const isList = page.relationships !== undefined;
    const severity = isList || flow === 'gdap' ? 'caution' : 'cannot-tell';
    if (page.otherList) return [finding('list-cut.other-list', severity, 'gdapApproval')];
    const say = isList ? 'list-cut.relationships' : 'list-cut.request';
    return [finding(say, severity, 'gdapApproval', String(page.roleNames.length))];
  },
};
