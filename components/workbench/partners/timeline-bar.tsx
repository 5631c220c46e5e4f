import { dangerWords } from '../../../lib/sheets/partners/danger-words';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { endWords } from '../../../lib/sheets/partners/end-words';
import { accessWords } from '../../../lib/sheets/partners/grant-rows';
import type { TimelineBar } from '../../../lib/sheets/partners/timeline';
import { useText } from '../../text-context';

type Props = {
  readonly bar: TimelineBar;
  /** Where its part of the picture begins, in pixels. */
  readonly top: number;
  readonly days: DayWords;
};

/** So high is the part of one bar, in pixels: three short lines, which fit a narrow window, and the bar. */
export const BAR_STEP = 70;
const BAR = 12;
const BAR_TOP = 47;

/** One grant: who, how dangerous and until when in words, and below them its bar. */
export function TimelineBarShape({ bar, top, days }: Props) {
  const text = useText();
  const { row, from, to, tail, extendsTo, isCut } = bar;
  const { partner, grant, end } = row;
  const { look, words } = dangerWords(grant, text);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const y = top + BAR_TOP;
  return (
    <g class={`${look} ${tail}`} data-tail={tail}>
      <text class="who" x="0" y={top + 14}>
        {partner.name}
        <tspan class="what">{` \u00b7 ${accessWords(grant.access, text)}`}</tspan>
      </text>
      <text x="0" y={top + 28}>
        {words}
      </text>
      <text x="0" y={top + 42}>
        {tailWords()}
      </text>
      <rect
        class="bar"
        fill={`url(#bar-${row.danger})`}
        x={percent(from)}
        y={y}
        width={percent(Math.max(0.004, to - from))}
        height={BAR}
      />
      {isCut && (
        <svg aria-hidden="true" class="end" x="0" y={y} width="10" height={BAR}>
          <path class="arrow-head" d="M10 0L0 6l10 6z" />
        </svg>
      )}
      {extendsTo !== undefined && (
        <rect
          class="extension"
          x={percent(to)}
          y={y}
          width={percent(Math.max(0.004, extendsTo - to))}
          height={BAR}
        />
      )}
      {tail === 'open' && (
        // The outer one stands at the right edge, the inner one reaches back from it.
        <svg aria-hidden="true" class="end" x="100%" y={y} overflow="visible">
          <path class="arrow-head" d="M-12 0L0 6l-12 6z" />
        </svg>
      )}
    </g>
  );

  function tailWords(): string {
    if (tail === 'gone') return text('partners.signal.gone');
    return end.kind === 'day'
      ? text('partners.timeline.ends', [endWords(end, text, days)])
      : endWords(end, text, days);
  }
}
