import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReviewLine } from '../../../lib/partners/review-lines';
import { useText } from '../../text-context';
import type { ReviewDesk, Word } from './review-desk';
import { ReviewLineItem } from './review-line-item';

type Props = {
  readonly tenant: string;
  readonly lines: readonly ReviewLine[];
  readonly desk: ReviewDesk;
  readonly day: (at: string) => string;
  readonly keep: (word: Word, what: string) => void;
};

/** Every grant, partner by partner, the most dangerous first; how far it has got, and the next one to decide. */
export function ReviewList({ tenant, lines, desk, day, keep }: Props) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  // What was left when it was asked for: a line does not vanish under the hand that decides about it.
  const [only, setOnly] = useState<ReadonlySet<string>>();
  const drawn = useRef(new Map<string, readonly [string, VNode]>());
  // Hundreds of lines: those that are as they were are not drawn again with every letter that is typed.
  const draw = (line: ReviewLine) => {
    const said = JSON.stringify(line);
    const [before, same] = drawn.current.get(line.key) ?? [];
    if (before === said && same !== undefined) return same;
    const vnode = <ReviewLineItem key={line.key} {...{ tenant, line, desk, day, keep }} />;
    drawn.current.set(line.key, [said, vnode]);
    return vnode;
  };
  const left = lines.filter(({ state }) => state !== 'decided');
  const shown = only === undefined ? lines : lines.filter(({ key }) => only.has(key));
  const goToNext = () => {
    const open = '[data-state="undecided"] input, [data-state="changed"] input';
    const next = list.current?.querySelector<HTMLInputElement>(open);
    next?.closest('fieldset')?.scrollIntoView({ block: 'center' });
    next?.focus();
  };
  if (lines.length === 0) return <p>{text('review.nobody')}</p>;
  const counts = [String(lines.length - left.length), String(lines.length)];
  return (
    <div class="review-lines" ref={list}>
      <div class="review-progress">
        <progress
          max={lines.length}
          value={lines.length - left.length}
          aria-label={text('review.progress', counts)}
        />
        <span role="status" data-testid="review-progress">
          {left.length === 0 ? text('review.none_left') : text('review.progress', counts)}
        </span>
        <button type="button" disabled={left.length === 0} onClick={goToNext}>
          {text('review.next')}
        </button>
        <fieldset class="review-filter">
          <legend>{text('review.show')}</legend>
          <label>
            <input
              type="radio"
              name="review-filter"
              checked={only === undefined}
              onChange={() => setOnly(undefined)}
            />
            {text('review.show_all', [String(lines.length)])}
          </label>
          <label>
            <input
              type="radio"
              name="review-filter"
              checked={only !== undefined}
              onChange={() => setOnly(new Set(left.map(({ key }) => key)))}
            />
            {text('review.show_left', [String(left.length)])}
          </label>
        </fieldset>
      </div>
      {byPartner(shown).map(([partner, grants]) => (
        <section class="review-partner" key={partner.key} data-partner={partner.name}>
          <h4>{partner.name}</h4>
          {partner.tenantId !== undefined && <p class="dim">{partner.tenantId}</p>}
          {grants.map(draw)}
        </section>
      ))}
    </div>
  );
}

function byPartner(lines: readonly ReviewLine[]) {
  const groups = new Map<string, [ReviewLine['partner'], ReviewLine[]]>();
  for (const line of lines) {
    const group = groups.get(line.partner.key);
    if (group === undefined) groups.set(line.partner.key, [line.partner, [line]]);
    else group[1].push(line);
  }
  return [...groups.values()];
}
