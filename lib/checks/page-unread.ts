import type { Check } from './check';
import { finding } from './finding';

/** The page has not been read, or not whole: nothing is proven by it. */
export const pageUnread: Check = {
  id: 'page-unread',
  run({ reading, unreadable, page }) {
    const reason = {
      absent: undefined,
      waiting: 'waiting',
      unreadable: unreadable ?? 'nothing-rendered',
      read: page?.unread,
    }[reading];
    return reason === undefined
      ? []
      : [finding(`page-unread.${reason}`, 'cannot-tell', 'managePartners')];
  },
};
