import { useId } from 'preact/hooks';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import type { Timeline } from '../../../lib/sheets/partners/timeline';
import { useText } from '../../text-context';
import { BAR_STEP, TimelineBarShape } from './timeline-bar';
import { TimelinePatterns } from './timeline-patterns';

type Props = { readonly timeline: Timeline; readonly days: DayWords };

/** Above the first bar: the names of months. */
const HEAD = 22;

/** Bars in time, with a line for today. Its places are shares of the width, so that it fits any. */
export function TimelinePicture({ timeline, days }: Props) {
  const text = useText();
  const id = useId();
  const { bars, ticks, today } = timeline;
  const height = HEAD + bars.length * BAR_STEP;
  const place = (share: number) => `${(share * 100).toFixed(2)}%`;
  return (
    <svg
      class="timeline"
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
    >
      <title id={`${id}-title`}>{text('partners.timeline.title')}</title>
      <desc id={`${id}-about`}>{text('partners.timeline.about', [String(bars.length)])}</desc>
      <TimelinePatterns />
      {ticks.map(({ at, day }, nth) => (
        <g key={day} class={nth % 2 === 1 ? 'tick odd' : 'tick'}>
          <line x1={place(at)} x2={place(at)} y1={HEAD - 6} y2={height} />
          {/* Near the right edge there is no room for it. */}
          {at < 0.9 && (
            <text x={place(at)} y={12} dx={3}>
              {days.month(day)}
            </text>
          )}
        </g>
      ))}
      {bars.map((bar, at) => (
        <TimelineBarShape key={bar.row.key} bar={bar} top={HEAD + at * BAR_STEP} days={days} />
      ))}
      <line class="today" x1={place(today)} x2={place(today)} y1={HEAD - 6} y2={height} />
    </svg>
  );
}
