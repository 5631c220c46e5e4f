import { basisDoubts, basisOf } from '../../../lib/partners/review-basis';
import type { ReviewState } from '../../../lib/partners/review-state';
import { doubtWords } from '../../../lib/sheets/basis-words';
import { useText } from '../../text-context';
import type { ReviewDesk } from './review-desk';

type Props = {
  readonly state: ReviewState;
  readonly desk: ReviewDesk;
  readonly day: (at: string) => string;
};

/** When the list was read that is reviewed; where it may not be today's truth, that comes first. */
export function ReviewBasis({ state, desk, day }: Props) {
  const text = useText();
  const { ledger, now, unreadable } = state;
  if (ledger === undefined) return null;
  const basis = basisOf(ledger);
  const doubts = doubtWords(basisDoubts(basis, now, unreadable), basis, text, day);
  if (doubts.length === 0) {
    return <p class="dim">{text('review.basis.read', [day(basis.readAt ?? '')])}</p>;
  }
  return (
    <section class="review-doubts caution" aria-labelledby="review-basis">
      <h4 id="review-basis">{text('review.basis.title')}</h4>
      {doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
      <button type="button" class="solid" onClick={desk.openRelationships}>
        {text('review.basis.again')}
      </button>
    </section>
  );
}
