import { useState } from 'preact/hooks';
import { LONGEST_NAME, type Review } from '../../../lib/partners/review';
import { goneEntries, reviewLines } from '../../../lib/partners/review-lines';
import type { ReviewState } from '../../../lib/partners/review-state';
import { useText } from '../../text-context';
import { CloseReview } from './close-review';
import { ReviewBasis } from './review-basis';
import type { ReviewDesk } from './review-desk';
import { ReviewList } from './review-list';
import type { useReview } from './use-review';

type Props = {
  readonly desk: ReviewDesk;
  readonly state: ReviewState & { readonly open: Review };
  readonly review: ReturnType<typeof useReview>;
  readonly day: (at: string) => string;
  readonly closed: (review: Review) => void;
};

/** The review in progress: what it rests on, who reviews, and every grant with what is decided about it. */
export function OpenReview({ desk, state, review, day, closed }: Props) {
  const text = useText();
  const { open, ledger } = state;
  // Typing follows the field, not what is kept a moment later.
  const [reviewer, setReviewer] = useState(open.reviewer);
  if (ledger === undefined) return null;
  const lines = reviewLines(open, ledger, state.closed[0]);
  const gone = goneEntries(open, ledger);
  const close = async () => {
    await review.allKept();
    const done = await desk.close(open);
    if (done.ok) closed(done.value);
    else {
      if (typeof done.error === 'string') review.setUnkept(done.error);
      // What it lacks is different from what is shown: the ledger has changed since.
      await review.load();
    }
  };
  return (
    <section aria-labelledby="review-open" class="review-open">
      <h3 id="review-open" class="unseen-title">
        {text('review.due.underway')}
      </h3>
      <ReviewBasis {...{ state, desk, day }} />
      <div class="reviewer">
        <label for="reviewer">{text('review.reviewer')}</label>
        <input
          id="reviewer"
          type="text"
          autocomplete="name"
          value={reviewer}
          maxLength={LONGEST_NAME}
          aria-describedby="reviewer-hint"
          onInput={({ currentTarget: { value } }) => {
            setReviewer(value);
            void review.keep('reviewer', () => desk.keepReviewer(open, value));
          }}
        />
        <span id="reviewer-hint" class="dim">
          {text('review.reviewer_hint')}
        </span>
      </div>
      <ReviewList
        {...{ lines, desk, day }}
        tenant={open.tenant}
        keep={(word, what) => void review.keep(what, () => desk.keepWord(open, word))}
      />
      {gone.length > 0 && (
        <section aria-labelledby="review-gone">
          <h4 id="review-gone">{text('review.gone_now')}</h4>
          <ul>
            {gone.map(({ grant, partner, held }) => (
              <li key={grant}>
                {[partner.name, held.relationship].filter((part) => part).join(': ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CloseReview
        lines={lines}
        reviewer={reviewer}
        interval={state.interval}
        close={() => void close()}
      />
    </section>
  );
}
