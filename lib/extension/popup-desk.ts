import type { AssessedLink } from '../checks/assess-text';
import { PARTNER_RELATIONSHIPS_URL } from '../data/hosts';
import { browser } from './browser';
import { reportError } from './error-report';
import { askForRefresh, goToTab } from './refresh-desk';

const tell = (error: unknown) => reportError('popup', error);

/** What the popup does beside showing. What is heavy is loaded when it is first used. */
export const popupDesk = {
  openRelationships: () => void browser.tabs.create({ url: PARTNER_RELATIONSHIPS_URL }).catch(tell),
  startRefresh: askForRefresh,
  goToTab: (tabId: number) => void goToTab(tabId).catch(tell),
  async check(text: string): Promise<readonly AssessedLink[]> {
    const { assessLinksIn } = await import('../checks/assess-text');
    return assessLinksIn(text);
  },
};

/** Remembers that the user has read where a damaged list lies. */
export async function notice(putAside: string): Promise<void> {
  const { noticeOldLedger } = await import('./database/old-ledger');
  await noticeOldLedger(putAside);
}
