import type { Result } from '../domain/result';
import type { ReviewDue } from '../partners/review-schedule';
import { browser } from './browser';
import type { StorageFault } from './database/storage-fault';
import { reportError } from './error-report';
import type { MemoOffer } from './open-memo';

/** What the popup tells beside the list, and after it: people wait for the list. */
export type PopupAsides = {
  /** Whether Consent Lens looks at the page of the tab in front. */
  readonly watched?: boolean;
  /** Where a memo about the tab in front is begun. */
  readonly memo?: MemoOffer;
  /** When the shown tenant's review is due, or why that cannot be told. */
  readonly review?: Result<ReviewDue | undefined, StorageFault | 'error'>;
};

/**
 * Reads what the popup tells beside the list. Never throws.
 * @param tenant whose list is shown; undefined where none is.
 * @param now ISO 8601.
 */
export async function loadAsides(tenant: string | undefined, now: string): Promise<PopupAsides> {
  const [tab, review] = await Promise.all([
    aboutTab().catch((error) => {
      reportError('popup', error);
      return {};
    }),
    tenant === undefined ? undefined : reviewOf(tenant, now),
  ]);
  return { ...tab, ...(review !== undefined && { review }) };
}

async function aboutTab(): Promise<Pick<PopupAsides, 'watched' | 'memo'>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [{ isWatched }, { memoOffer }] = await Promise.all([
    import('./watched-hosts'),
    import('./open-memo'),
  ]);
  const memo = tab?.id === undefined ? undefined : await memoOffer(tab.id);
  return { watched: await isWatched(tab?.url), ...(memo !== undefined && { memo }) };
}

async function reviewOf(tenant: string, now: string): Promise<NonNullable<PopupAsides['review']>> {
  try {
    const { loadReviewDue } = await import('./review-due');
    return await loadReviewDue(tenant, now);
  } catch (error) {
    reportError('popup', error);
    return { ok: false, error: 'error' };
  }
}
