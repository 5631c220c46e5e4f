import { failure, type Result, success } from '../../domain/result';
import type { Happening } from '../../partners/event';
import {
  type Decision,
  type Entry,
  entryAbout,
  type Review,
  reviewSchema,
  takeEntry,
  timeAfter,
} from '../../partners/review';
import type { ReviewLine } from '../../partners/review-lines';
import { appendEvents } from './append-events';
import { inTransaction } from './in-transaction';
import type { Writing } from './schema';
import type { StorageFault } from './storage-fault';

/** Why something could not be kept in a review. `gone`: it is closed, or cannot be found any more. */
export type ReviewFault = StorageFault | 'gone';

/** Which review is meant. */
export type ReviewName = { readonly tenant: string; readonly id: string };

/** What a reviewer said about one grant, with the grant as the reviewer saw it. */
export type Word = {
  readonly about: Pick<ReviewLine, 'partner' | 'key' | 'keys' | 'held'>;
  readonly decision?: Decision;
  readonly note?: string;
};

/**
 * Keeps what was said about one grant. A decision is written down as an event; a note is with the decision it
 * belongs to, at the latest when the review is closed.
 * @param now ISO 8601.
 * @returns the review with it.
 */
export function keepWord(
  name: ReviewName,
  word: Word,
  now: string,
): Promise<Result<Review, ReviewFault>> {
  return change(name, async (review, writing) => {
    const entry = entryWith(review, word, now);
    if (word.decision !== undefined) {
      await appendEvents(writing, name.tenant, [decisionEvent(review, entry)]);
    }
    return takeEntry(review, entry);
  });
}

/** Keeps the reviewer's name. */
export function keepReviewer(
  name: ReviewName,
  reviewer: string,
): Promise<Result<Review, ReviewFault>> {
  return change(name, async (review) => ({ ...review, reviewer }));
}

/** What is written down of a decision. */
export function decisionEvent({ id, tenant, reviewer }: Review, entry: Entry): Happening {
  const { at, partner, grant, held, decision, note, by } = entry;
  const person = by || reviewer;
  return {
    ...{ at, tenant, kind: 'review-decision', about: id, partner, grant },
    access: [...held.access],
    roles: held.roles.map(({ name }) => name),
    ...(held.until !== undefined && { until: held.until }),
    ...(decision !== undefined && { decision }),
    ...(note !== '' && { note }),
    ...(person !== '' && { person }),
  };
}

/** A review that is open, in a transaction that may write. */
export async function openReviewIn(
  writing: Writing,
  { tenant, id }: ReviewName,
): Promise<Review | undefined> {
  const stored = reviewSchema.safeParse(await writing.objectStore('reviews').get([tenant, id]));
  return stored.success && stored.data.closedAt === undefined ? stored.data : undefined;
}

async function change(
  name: ReviewName,
  changed: (review: Review, writing: Writing) => Promise<Review>,
): Promise<Result<Review, ReviewFault>> {
  const done = await inTransaction(async (writing) => {
    const review = await openReviewIn(writing, name);
    if (review === undefined) return undefined;
    const next = await changed(review, writing);
    await writing.objectStore('reviews').put(next);
    return next;
  });
  if (!done.ok) return done;
  return done.value === undefined ? failure('gone') : success(done.value);
}

/** A note about something decided leaves the decision about what was there then. */
function entryWith(review: Review, { about, decision, note }: Word, now: string): Entry {
  const { partner, key, keys, held } = about;
  const known = entryAbout(review, { keys });
  const isNoteOnDecided = decision === undefined && known?.decision !== undefined;
  const decided = decision ?? known?.decision;
  return {
    ...{ grant: key, keys: [...keys], partner },
    held: isNoteOnDecided ? known.held : held,
    ...(decided !== undefined && { decision: decided }),
    note: note ?? known?.note ?? '',
    at: timeAfter(known?.at, now),
    by: isNoteOnDecided ? known.by : review.reviewer,
    inChain: decision !== undefined,
  };
}
