import type { Result } from '../../lib/domain/result';
import type { ReviewDue } from '../../lib/partners/review-schedule';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { type Fault, faultWords } from './fault-words';
import { ReviewLine } from './review-line';

/** When a review is due, nothing where none ever is, or why that cannot be told. */
export type PopupReview = Result<ReviewDue | undefined, Fault>;

type Props = {
  readonly review: PopupReview | undefined;
  readonly dates: DateWords;
  readonly workbench: string;
};

/** The line about the next review; where it cannot be told, why. */
export function ReviewDueLine({ review, dates, workbench }: Props) {
  const text = useText();
  if (review === undefined) return null;
  if (review.ok) return <ReviewLine due={review.value} {...{ dates, workbench }} />;
  return (
    <p class="advice" role="alert">
      {text('review.due.unknown', [faultWords(text, review.error)])}
    </p>
  );
}
