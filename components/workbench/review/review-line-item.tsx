import { useId, useState } from 'preact/hooks';
import { DECISIONS, LONGEST_NOTE } from '../../../lib/partners/review';
import type { ReviewLine } from '../../../lib/partners/review-lines';
import { isNotDone } from '../../../lib/partners/since-review';
import { changeWords, heldWords } from '../../../lib/sheets/held-words';
import { sinceWords } from '../../../lib/sheets/since-words';
import { useText } from '../../text-context';
import type { ReviewDesk, Word } from './review-desk';
import { ReviewNext } from './review-next';

type Props = {
  readonly tenant: string;
  readonly line: ReviewLine;
  readonly desk: ReviewDesk;
  readonly day: (at: string) => string;
  readonly keep: (word: Word, what: string) => void;
};

/** One grant: what it holds, what became of it, what is decided, and what follows from that. */
export function ReviewLineItem({ tenant, line, desk, day, keep }: Props) {
  const text = useText();
  const id = useId();
  const { key, held, entry, state, since, changes } = line;
  const [note, setNote] = useState(entry?.note ?? '');
  const words = heldWords(held, text);
  const standing = [
    ...(line.unconfirmed ? [text('review.unconfirmed')] : []),
    ...(line.unseen ? [text('review.unseen')] : []),
  ];
  return (
    <fieldset class={`review-line ${held.danger}`} data-state={state} data-grant={key}>
      <legend>
        <span class="what">{words.access}</span> <span class="reach">{words.danger}</span>
      </legend>
      {words.relationship !== undefined && <p class="dim">{words.relationship}</p>}
      <p>
        {[text('review.roles', [words.roles]), words.ends]
          .filter((part) => part !== undefined)
          .join('. ')}
      </p>
      {standing.length > 0 && <p class="told">{standing.join('. ')}</p>}
      {since.kind !== 'first' && (
        <p class={isNotDone(since) ? 'told caution' : 'dim'}>
          {sinceWords(since, text).join('. ')}
        </p>
      )}
      {state === 'changed' && (
        <p class="told caution">
          {text(changes.length > 0 ? 'review.changed' : 'review.learned')}{' '}
          {changeWords(changes, text)}
        </p>
      )}
      <div class="decisions" role="radiogroup" aria-label={text('review.decide')}>
        {DECISIONS.map((decision) => (
          <label key={decision}>
            <input
              type="radio"
              name={id}
              checked={entry?.decision === decision && state === 'decided'}
              onChange={() => keep({ about: line, decision, note }, `decision ${key}`)}
            />
            {text(`review.decision.${decision}`)}
          </label>
        ))}
      </div>
      <label class="note">
        <span>{text('review.note')}</span>
        <textarea
          rows={note.includes('\n') || note.length > 80 ? 3 : 1}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={({ currentTarget: { value } }) => {
            setNote(value);
            keep({ about: line, note: value }, `note ${key}`);
          }}
        />
      </label>
      {entry?.decision !== undefined && (
        <p class="dim">
          {text('review.decided_by', [entry.by || text('review.reviewer'), day(entry.at)])}
        </p>
      )}
      {entry?.decision !== undefined && state === 'decided' && (
        <ReviewNext {...{ tenant, held, desk }} decision={entry.decision} partner={line.partner} />
      )}
    </fieldset>
  );
}
