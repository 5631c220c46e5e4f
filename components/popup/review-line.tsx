import type { ReviewDue } from '../../lib/partners/review-schedule';
import { useText } from '../text-context';
import type { DateWords } from './date-words';

type Props = {
  /** Undefined where no review is due at any time: the list was never read. */
  readonly due: ReviewDue | undefined;
  readonly dates: DateWords;
  /** The address of the workbench. */
  readonly workbench: string;
};

/** When the partners are to be reviewed, with the way there. */
export function ReviewLine({ due, dates, workbench }: Props) {
  const text = useText();
  if (due === undefined) return null;
  const { days, dueAt, open } = due;
  const when =
    days < 0
      ? text('review.due.since', [dates.day(dueAt)])
      : days === 0
        ? text('review.due.today')
        : days === 1
          ? text('review.due.tomorrow')
          : text('review.due.in', [String(days)]);
  return (
    <p class="review-line" data-due={days <= 0 ? 'now' : 'later'}>
      <a href={`${workbench}#review`} target="_blank" rel="noreferrer">
        {when}
      </a>
      {open && <span class="dim"> {text('review.due.underway')}</span>}
    </p>
  );
}
