import { isResellerFlow } from '../requests/reseller-flow';
import type { Check } from './check';
import { finding } from './finding';

/** The page has not been read, or not whole: nothing is proven by it. */
export const pageUnread: Check = {
  id: 'page-unread',
  run({ flow, link, reading, unreadable, page }) {
    const reason = {
      absent: undefined,
      waiting: 'waiting',
      unreadable: unreadable ?? 'nothing-rendered',
      read: page?.unread,
    }[reading];
    if (reason === undefined) return [];
    const linkSaysNone = isResellerFlow(flow) && link.dap === 'not-requested';
    return [
      finding(`page-unread.${reason}`, 'cannot-tell', 'managePartners'),
      ...(linkSaysNone ? [finding('page-unread.link-alone', 'note', 'relationshipLink')] : []),
    ];
  },
};
