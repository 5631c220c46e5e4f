import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { eventLine, eventNumber } from './event-words';
import { StorageTrouble } from './storage-trouble';

type Props = { readonly tenant: string; readonly news: number; readonly desk: EvidenceDesk };

/** A tenant's events in words, the latest first, some at a time. */
export function EventList({ tenant, news, desk }: Props) {
  const text = useText();
  const [events, setEvents] = useState<readonly unknown[]>([]);
  const [more, setMore] = useState(false);
  const [fault, setFault] = useState<string>();
  const load = async (before: readonly unknown[]) => {
    const lowest = before.length === 0 ? Number.MAX_SAFE_INTEGER : eventNumber(before.at(-1));
    const next = await desk.events(tenant, lowest ?? 0).catch(() => undefined);
    if (next?.ok !== true) return setFault(next?.error ?? 'failed');
    setFault(undefined);
    setEvents([...before, ...next.value]);
    setMore(next.value.length > 0 && (eventNumber(next.value.at(-1)) ?? 1) > 1);
  };
  useEffect(() => void load([]), [news]);
  return (
    <section aria-labelledby="events-title" class="card">
      <h3 id="events-title">{text('evidence.events.title')}</h3>
      {fault !== undefined && <StorageTrouble fault={fault} />}
      <div class="scroll">
        <table class="events">
          <thead>
            <tr>
              {(['number', 'time', 'what', 'partner'] as const).map((column) => (
                <th key={column} scope="col">
                  {text(`evidence.events.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map((record, at) => {
              const { number, time, what, partner, memo } = eventLine(record, text);
              return (
                <tr key={at}>
                  <td>{number}</td>
                  <td>{time}</td>
                  <td>{memo === undefined ? what : <a href={`#evidence/${memo}`}>{what}</a>}</td>
                  <td>{partner}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more && (
        <button type="button" onClick={() => void load(events)}>
          {text('evidence.events.more')}
        </button>
      )}
    </section>
  );
}
