import type { LedgerEvent } from '../../../lib/partners/event';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { eventLine } from '../../../lib/sheets/partners/event-words';
import { useText } from '../../text-context';

type Props = {
  readonly events: readonly LedgerEvent[];
  readonly days: DayWords;
  /** Whether each line says whom it is about. */
  readonly named?: boolean;
};

/** Events in words, in the order given. */
export function EventList({ events, days, named = false }: Props) {
  const text = useText();
  return (
    <ul class="events">
      {events.map((event) => {
        const { seq, at, title, lines } = eventLine(event, text, days);
        return (
          <li key={seq} data-kind={event.kind}>
            <p>
              {named && <strong>{event.partner?.name}</strong>}
              {named && ' \u00b7 '}
              {text('partners.event', [days.day(at), title])}
            </p>
            {lines.map((line) => (
              <p key={line} class="line">
                {line}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
