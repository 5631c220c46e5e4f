import { useId, useState } from 'preact/hooks';
import type { LedgerEvent } from '../../../lib/partners/event';
import { dangerWords } from '../../../lib/sheets/partners/danger-words';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { endWords } from '../../../lib/sheets/partners/end-words';
import { accessWords, type GrantRow } from '../../../lib/sheets/partners/grant-rows';
import { signalWords } from '../../../lib/sheets/partners/signal-words';
import { useText } from '../../text-context';
import { VerdictIcon } from '../../verdict-icon';
import { PartnerDetails } from './partner-details';

type Props = {
  readonly row: GrantRow;
  readonly events: readonly LedgerEvent[];
  readonly now: string;
  readonly days: DayWords;
};

/** One grant, and below it, once asked for, everything about its partner. */
export function GrantLine({ row, events, now, days }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { partner, grant, end } = row;
  const { look, words } = dangerWords(grant, text);
  const tags = signalWords(row, now, text);
  return (
    <tbody
      class={look}
      data-testid="grant"
      data-danger={row.danger}
      data-access={grant.access.join(' ')}
    >
      <tr>
        <th scope="row" data-label={text('partners.column.partner')}>
          <span id={`${id}-name`}>
            <span class="name">{partner.name}</span>
            {grant.relationship !== undefined && <span class="dim">{grant.relationship}</span>}
          </span>
          <button
            type="button"
            id={`${id}-button`}
            aria-expanded={open}
            aria-labelledby={`${id}-button ${id}-name`}
            onClick={() => setOpen(!open)}
          >
            {text('links.details')}
          </button>
        </th>
        <td data-label={text('partners.column.access')}>{accessWords(grant.access, text)}</td>
        <td data-label={text('partners.column.danger')}>
          <span class="word">
            <VerdictIcon verdict={look} />
            {words}
          </span>
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </td>
        <td data-label={text('partners.column.roles')}>
          {grant.rolesComplete
            ? grant.roles.length
            : text('partners.roles_cut', [String(grant.roles.length)])}
        </td>
        <td data-label={text('partners.column.from')}>
          {grant.from === undefined ? <Untold /> : days.day(grant.from)}
        </td>
        <td data-label={text('partners.column.until')}>{endWords(end, text, days)}</td>
        <td data-label={text('partners.column.last_seen')}>{days.day(grant.lastSeen)}</td>
        <td data-label={text('partners.column.first_seen')}>{days.day(grant.firstSeen)}</td>
      </tr>
      {open && (
        <tr class="details">
          <td colSpan={8}>
            <PartnerDetails partner={partner} first={grant.key} events={events} days={days} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Untold() {
  const text = useText();
  return <span class="untold">{text('partners.fact.untold')}</span>;
}
