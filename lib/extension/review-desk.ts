import { PARTNER_RELATIONSHIPS_URL } from '../data/hosts';
import type { Result } from '../domain/result';
import type { ReviewSheet } from '../domain/review-sheet';
import type { Review } from '../partners/review';
import type { Interval } from '../partners/review-schedule';
import { reviewCsv } from '../reports/review-csv';
import { reviewMarkdown } from '../reports/review-markdown';
import { CATALOGUE_DATE } from '../roles/catalogue-date';
import { browser } from './browser';
import { copyText } from './clipboard';
import { endReview } from './database/end-review';
import { keepReviewer, keepWord, type Word } from './database/keep-review';
import { onLedgerNews } from './database/ledger-news';
import { openReview } from './database/open-review';
import { reportError } from './error-report';
import { keepInterval, loadInterval } from './review-interval';
import { remind, stopReminding } from './review-notice';
import { lookForDueReviews } from './review-reminder';
import { loadReviewState } from './review-state';

let address: string | undefined;
const now = () => new Date().toISOString();

/** What the page of reviews needs beside what it shows. Nothing of it goes out of the browser. */
export const reviewDesk = {
  load: (tenant?: string) => loadReviewState(now(), tenant),
  open: async (tenant: string) => openReview(tenant, await loadInterval(tenant), now()),
  keepWord: (review: Review, word: Word) => keepWord(review, word, now()),
  keepReviewer,
  close: async (review: Review) => {
    const closing = {
      now: now(),
      interval: await loadInterval(review.tenant),
      made: { version: browser.runtime.getManifest().version, catalogue: CATALOGUE_DATE },
    };
    return markedAnew(await endReview(review, closing));
  },
  setInterval: async (tenant: string, interval: Interval) => {
    await keepInterval(tenant, interval);
    look();
  },
  remind,
  stopReminding,
  openRelationships: () => void browser.tabs.create({ url: PARTNER_RELATIONSHIPS_URL }),
  copy: copyText,
  print: () => print(),
  markdownOf: reviewMarkdown,
  csvOf(sheet: ReviewSheet): string {
    if (address !== undefined) URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob([reviewCsv(sheet)], { type: 'text/csv' }));
    return address;
  },
  onChange(tell: () => void): () => void {
    const end = onLedgerNews(tell);
    const seen = () => {
      if (document.visibilityState === 'visible') tell();
    };
    document.addEventListener('visibilitychange', seen);
    return () => {
      end();
      document.removeEventListener('visibilitychange', seen);
    };
  },
};

function markedAnew<T, E>(done: Result<T, E>): Result<T, E> {
  if (done.ok) look();
  return done;
}

/** The mark on the toolbar button follows at once. */
function look(): void {
  lookForDueReviews(now()).catch((error) => reportError('review', error));
}
