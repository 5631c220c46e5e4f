import { useMemo, useState } from 'preact/hooks';
import type { LedgerEvent } from '../../../lib/partners/event';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { sinceReview } from '../../../lib/sheets/partners/since-review';
import { useText } from '../../text-context';
import { EventList } from './event-list';
import { ShowMore } from './show-more';

type Props = { readonly events: readonly LedgerEvent[]; readonly days: DayWords };

/** So many changes are drawn at once. */
const STEP = 10;

/** What has changed since the last review, or since the first reading, the worst first. */
export function SinceReview({ events, days }: Props) {
  const text = useText();
  const [most, setMost] = useState(STEP);
  const { since, events: changed } = useMemo(() => sinceReview(events), [events]);
  return (
    <section aria-labelledby="partners-since" data-testid="since-review">
      <h3 id="partners-since">{text('partners.since.title')}</h3>
      <p class="dim">
        {since === undefined
          ? text('partners.since.nothing')
          : text(`partners.since.${since.what === 'review' ? 'review' : 'first_reading'}`, [
              days.day(since.at),
            ])}
      </p>
      {changed.length === 0 && since !== undefined && <p>{text('partners.since.none')}</p>}
      <EventList events={changed.slice(0, most)} days={days} named />
      <ShowMore all={changed.length} most={most} step={STEP} setMost={setMost} />
    </section>
  );
}
