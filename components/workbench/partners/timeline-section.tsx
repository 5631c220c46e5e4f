import { useMemo, useState } from 'preact/hooks';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import type { GrantRow } from '../../../lib/sheets/partners/grant-rows';
import { timelineOf } from '../../../lib/sheets/partners/timeline';
import { useText } from '../../text-context';
import { ShowMore } from './show-more';
import { TimelineLegend } from './timeline-legend';
import { TimelinePicture } from './timeline-picture';
import { TimelineTable } from './timeline-table';

type Props = {
  /** Those that the filter leaves, in the order of the table. */
  readonly rows: readonly GrantRow[];
  /** How many there are without the filter. */
  readonly all: number;
  readonly now: string;
  readonly days: DayWords;
};

/** So many bars are drawn at once. */
const STEP = 40;

/** When grants began, when they end and how they go on: as a picture, and as a table with the same in words. */
export function TimelineSection({ rows, all, now, days }: Props) {
  const text = useText();
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState(false);
  const drawn = useMemo(() => rows.slice(0, most), [rows, most]);
  const timeline = useMemo(() => timelineOf(drawn, now), [drawn, now]);
  return (
    <section aria-labelledby="partners-timeline">
      <h3 id="partners-timeline">{text('partners.timeline.title')}</h3>
      <p class="dim">
        {text('partners.shown', [String(rows.length), String(all)])}{' '}
        {text('partners.timeline.intro')}
      </p>
      {rows.length > 0 && (
        <>
          <TimelineLegend />
          <TimelinePicture timeline={timeline} days={days} />
          <ShowMore all={rows.length} most={most} step={STEP} setMost={setMost} />
          <details
            class="timeline-table"
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
          >
            <summary>{text('partners.timeline.as_table')}</summary>
            {open && <TimelineTable rows={rows} now={now} days={days} />}
          </details>
        </>
      )}
    </section>
  );
}
