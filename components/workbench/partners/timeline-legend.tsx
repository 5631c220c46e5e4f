import { DANGERS } from '../../../lib/partners/danger';
import { DANGER_LOOKS } from '../../../lib/sheets/partners/danger-words';
import { useText } from '../../text-context';

/** What the patterns and ends of the bars mean. */
export function TimelineLegend() {
  const text = useText();
  return (
    <ul class="legend">
      {DANGERS.map((danger) => (
        <li key={danger} class={DANGER_LOOKS[danger]}>
          <svg width="24" height="12" aria-hidden="true">
            <rect class="bar" fill={`url(#bar-${danger})`} x="0.5" y="0.5" width="23" height="11" />
          </svg>
          {text(`partners.danger.${danger}`)}
        </li>
      ))}
      <li>
        <svg width="24" height="12" aria-hidden="true">
          <rect class="extension" x="0.5" y="0.5" width="23" height="11" />
        </svg>
        {text('partners.timeline.extension')}
      </li>
      <li class="untold-end">
        <svg width="24" height="12" aria-hidden="true">
          <rect class="bar" fill="none" x="0.5" y="0.5" width="23" height="11" />
        </svg>
        {text('partners.end.untold')}
      </li>
      <li>
        <svg width="24" height="12" aria-hidden="true">
          <path class="arrow-head" d="M2 0l12 6-12 6z" />
        </svg>
        {text('partners.timeline.open')}
      </li>
      <li>
        <svg width="24" height="12" aria-hidden="true">
          <path class="today" d="M12 0v12" />
        </svg>
        {text('partners.timeline.today')}
      </li>
    </ul>
  );
}
