import { useState } from 'preact/hooks';
import { useText } from '../../text-context';
import type { ReviewDesk } from './review-desk';

type Props = {
  readonly desk: ReviewDesk;
  readonly reminding: boolean;
  readonly load: () => Promise<void>;
};

/** Switches notifications on and off, in the click itself: browsers ask only then. */
export function ReviewReminder({ desk, reminding, load }: Props) {
  const text = useText();
  const [refused, setRefused] = useState(false);
  const switchOn = async () => {
    const permitted = await desk.remind();
    setRefused(!permitted);
    await load();
  };
  const switchOff = async () => {
    await desk.stopReminding();
    await load();
  };
  return (
    <div class="review-reminder">
      <button type="button" onClick={() => void (reminding ? switchOff() : switchOn())}>
        {text(reminding ? 'review.remind.off' : 'review.remind.on')}
      </button>
      <p class="dim">
        {text('review.remind.hint')} {reminding && text('review.remind.is_on')}
      </p>
      <p role="status">{refused && !reminding ? text('review.remind.refused') : ''}</p>
    </div>
  );
}
