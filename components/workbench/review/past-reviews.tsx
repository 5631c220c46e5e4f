import type { Review } from '../../../lib/partners/review';
import type { ReviewState } from '../../../lib/partners/review-state';
import { useText } from '../../text-context';

type Props = {
  readonly state: ReviewState;
  readonly day: (at: string) => string;
  readonly show: (review: Review) => void;
};

/** The reviews that were closed, the newest first, each with its report. */
export function PastReviews({ state: { closed, damaged, tenant }, day, show }: Props) {
  const text = useText();
  if (tenant === undefined) return null;
  return (
    <section aria-labelledby="past-reviews" class="past-reviews">
      <h3 id="past-reviews">{text('review.past')}</h3>
      {damaged > 0 && <p class="told caution">{text('review.damaged', [String(damaged)])}</p>}
      {closed.length === 0 && <p class="dim">{text('review.past_none')}</p>}
      <ul>
        {closed.map((review) => {
          const name = text('review.past_line', [day(review.closedAt ?? ''), review.reviewer]);
          return (
            <li key={review.id}>
              <span id={`review-${review.id}`}>{name}</span>
              <button
                type="button"
                id={`show-${review.id}`}
                aria-labelledby={`show-${review.id} review-${review.id}`}
                onClick={() => show(review)}
              >
                {text('review.show_report')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
