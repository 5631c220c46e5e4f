import { useState } from 'preact/hooks';
import { dangerWords } from '../../../lib/sheets/partners/danger-words';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { endWords } from '../../../lib/sheets/partners/end-words';
import { accessWords, type GrantRow } from '../../../lib/sheets/partners/grant-rows';
import { signalWords } from '../../../lib/sheets/partners/signal-words';
import { useText } from '../../text-context';
import { ShowMore } from './show-more';

type Props = {
  readonly rows: readonly GrantRow[];
  readonly now: string;
  readonly days: DayWords;
};

const STEP = 100;
const HEADS = ['partner', 'access', 'danger', 'from', 'until', 'now'] as const;

/** What the picture shows, in words. */
export function TimelineTable({ rows, now, days }: Props) {
  const text = useText();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <table>
        <caption>{text('partners.timeline.caption', [days.day(now)])}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {text(`partners.timeline.column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.slice(0, most).map((row) => {
          const { key, partner, grant, end } = row;
          const { look, words } = dangerWords(grant, text);
          const label = (head: (typeof HEADS)[number]) => text(`partners.timeline.column.${head}`);
          return (
            <tbody key={key} class={look}>
              <tr>
                <th scope="row" data-label={label('partner')}>
                  {partner.name}
                </th>
                <td data-label={label('access')}>{accessWords(grant.access, text)}</td>
                <td data-label={label('danger')}>{words}</td>
                <td data-label={label('from')}>
                  {grant.from === undefined
                    ? text('partners.timeline.first_seen', [days.day(grant.firstSeen)])
                    : days.day(grant.from)}
                </td>
                <td data-label={label('until')}>{endWords(end, text, days)}</td>
                <td data-label={label('now')}>{signalWords(row, now, text).join('; ')}</td>
              </tr>
            </tbody>
          );
        })}
      </table>
      <ShowMore all={rows.length} most={most} step={STEP} setMost={setMost} />
    </>
  );
}
