import type { Result } from '../../../lib/domain/result';
import type { ReviewSheet } from '../../../lib/domain/review-sheet';
import type { StorageFault } from '../../../lib/domain/storage-fault';
import type { Missing } from '../../../lib/partners/close-review';
import type { Decision, Review } from '../../../lib/partners/review';
import type { ReviewLine } from '../../../lib/partners/review-lines';
import type { Interval } from '../../../lib/partners/review-schedule';
import type { ReviewState } from '../../../lib/partners/review-state';

/** Why something could not be read or kept; `gone`: the review is not open any more. */
export type ReviewTrouble = StorageFault | 'gone';

/** What a reviewer said about one grant. */
export type Word = {
  readonly about: ReviewLine;
  readonly decision?: Decision;
  readonly note?: string;
};

/** What the page of reviews needs beside what it shows. */
export type ReviewDesk = {
  load(tenant?: string): Promise<Result<ReviewState, ReviewTrouble>>;
  open(tenant: string): Promise<Result<Review, ReviewTrouble>>;
  keepWord(review: Review, word: Word): Promise<Result<Review, ReviewTrouble>>;
  keepReviewer(review: Review, reviewer: string): Promise<Result<Review, ReviewTrouble>>;
  close(review: Review): Promise<Result<Review, ReviewTrouble | Missing>>;
  setInterval(tenant: string, interval: Interval): Promise<void>;
  /** To be called in a click. @returns false when the user did not permit it. */
  remind(): Promise<boolean>;
  stopReminding(): Promise<void>;
  openRelationships(): void;
  copy(text: string): Promise<boolean>;
  print(): void;
  markdownOf(sheet: ReviewSheet): string;
  /** The address of a file with the report as a table. */
  csvOf(sheet: ReviewSheet): string;
  /** Calls back whenever something may be different. @returns what ends it. */
  onChange(tell: () => void): () => void;
};
