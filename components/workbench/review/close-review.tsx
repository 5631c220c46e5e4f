import type { Translate } from '../../../lib/domain/text';
import { type Missing, missingIn } from '../../../lib/partners/close-review';
import type { ReviewLine } from '../../../lib/partners/review-lines';
import type { Interval } from '../../../lib/partners/review-schedule';
import { useText } from '../../text-context';

type Props = {
  readonly lines: readonly ReviewLine[];
  readonly reviewer: string;
  readonly interval: Interval;
  readonly close: () => void;
};

/** Closes the review, or says what it still lacks. */
export function CloseReview({ lines, reviewer, interval, close }: Props) {
  const text = useText();
  const missing = missingIn({ reviewer }, lines);
  const told = missing !== undefined ? missingWords(missing, text) : [];
  return (
    <div class="review-close">
      <p class="dim">{text('review.close_hint', [String(interval)])}</p>
      <ul class="review-lacks">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="solid" disabled={missing !== undefined} onClick={close}>
        {text('review.close')}
      </button>
    </div>
  );
}

function missingWords({ reviewer, undecided, changed }: Missing, text: Translate): string[] {
  const count = (key: 'undecided' | 'changed', { length }: readonly ReviewLine[]) => {
    if (length === 0) return [];
    return [
      length === 1
        ? text(`review.lacks.${key}_one`)
        : text(`review.lacks.${key}`, [String(length)]),
    ];
  };
  return [
    ...(reviewer ? [text('review.lacks.reviewer')] : []),
    ...count('undecided', undecided),
    ...count('changed', changed),
  ];
}
