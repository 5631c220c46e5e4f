import { useState } from 'preact/hooks';
import type { Review } from '../../../lib/partners/review';
import { createDateWords } from '../../popup/date-words';
import { useText } from '../../text-context';
import { OpenReview } from './open-review';
import { PastReviews } from './past-reviews';
import type { ReviewDesk } from './review-desk';
import { ReviewHead } from './review-head';
import { ReviewReport } from './review-report';
import { useReview } from './use-review';

export type ReviewPageProps = { readonly inFront: boolean; readonly desk: ReviewDesk };

/** The reviews of a tenant's partners: when the next one is due, the one in progress, and those before. */
export function ReviewPage({ inFront, desk }: ReviewPageProps) {
  const text = useText();
  const review = useReview(desk, inFront);
  const { state, unloaded, unkept, load } = review;
  const [report, setReport] = useState<Review>();
  const [just, setJust] = useState(false);
  const trouble =
    unloaded !== undefined
      ? text('review.load_failed', [text(`ledger.fault.${unloaded}`)])
      : unkept !== undefined && text('review.keep_failed', [text(`ledger.fault.${unkept}`)]);
  const day = createDateWords(text('extension.language'), 0).day;
  // Nobody has come here yet: the other pages must not be told of a review that is being loaded.
  if (!inFront && state === undefined) return null;
  if (report !== undefined) {
    const before = state?.closed.find(({ id }) => id < report.id);
    return (
      <ReviewReport
        {...{ desk, report, before }}
        said={just ? text('review.closed') : ''}
        back={() => setReport(undefined)}
      />
    );
  }
  const open = async (tenant: string) => {
    const opened = await desk.open(tenant);
    review.setUnkept(opened.ok ? undefined : opened.error);
    await load();
  };
  const show = (closed: Review, isJustClosed: boolean) => {
    setJust(isJustClosed);
    setReport(closed);
  };
  return (
    <section aria-labelledby="review-title" class="review">
      <h2 id="review-title">{text('review.title')}</h2>
      <p>{text('review.intro')}</p>
      <p role="alert" class="review-trouble">
        {trouble || ''}
      </p>
      {state === undefined ? (
        unloaded === undefined && <p role="status">{text('review.loading')}</p>
      ) : (
        <>
          <ReviewHead {...{ state, desk, day, load }} open={(tenant) => void open(tenant)} />
          {state.open !== undefined && (
            <OpenReview
              {...{ desk, day, review }}
              key={`${state.open.tenant} ${state.open.id}`}
              state={{ ...state, open: state.open }}
              closed={(closed) => {
                show(closed, true);
                void load();
              }}
            />
          )}
          <PastReviews {...{ state, day }} show={(closed) => show(closed, false)} />
        </>
      )}
    </section>
  );
}
