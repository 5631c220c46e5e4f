import type { Held } from '../../../lib/partners/held';
import type { Decision, Party } from '../../../lib/partners/review';
import { askMessage, reviewNext } from '../../../lib/sheets/review-next';
import { useText } from '../../text-context';
import { CopyBlock } from '../copy-block';
import { NextSteps } from './next-steps';
import type { ReviewDesk } from './review-desk';

type Props = {
  readonly tenant: string;
  readonly partner: Party;
  readonly held: Held;
  readonly decision: Decision;
  readonly desk: ReviewDesk;
};

/** What follows from a decision: the steps, or the message to send. */
export function ReviewNext({ tenant, partner, held, decision, desk }: Props) {
  const text = useText();
  if (decision === 'ask') {
    return (
      <details class="review-next">
        <summary>{text('review.message', [partner.name])}</summary>
        <CopyBlock
          title={text('review.message', [partner.name])}
          hint={text('review.message_hint')}
          words={askMessage(tenant, partner, held, text)}
          copy={desk.copy}
        />
      </details>
    );
  }
  const steps = reviewNext(held, decision, text);
  if (steps.length === 0) return null;
  return (
    <details class="review-next">
      <summary>{text('review.what_next')}</summary>
      <NextSteps steps={steps} />
    </details>
  );
}
