import type { Check } from './check';
import { finding } from './finding';

/** The page shows only some of the roles: five, then a control that shows more. */
export const listCut: Check = {
  id: 'list-cut',
  run({ reading, page }) {
    if (reading !== 'read' || page === undefined || page.rolesComplete) return [];
    const say = page.relationships === undefined ? 'list-cut.request' : 'list-cut.relationships';
    return [finding(say, 'caution', 'gdapApproval', String(page.roleNames.length))];
  },
};
