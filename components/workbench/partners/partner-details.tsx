import type { LedgerEvent } from '../../../lib/partners/event';
import type { Partner } from '../../../lib/partners/ledger';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { eventsOf } from '../../../lib/sheets/partners/partner-events';
import { useText } from '../../text-context';
import { EventList } from './event-list';
import { GrantDetails } from './grant-details';

type Props = {
  readonly partner: Partner;
  /** The grant that was asked about: it comes first. */
  readonly first: string;
  /** Of the whole tenant. */
  readonly events: readonly LedgerEvent[];
  readonly days: DayWords;
};

/** Everything about one partner: each grant, how to take it back, and what happened with it. */
export function PartnerDetails({ partner, first, events, days }: Props) {
  const text = useText();
  const { name, tenantId, grants } = partner;
  const rank = ({ key: one }: { readonly key: string }) => Number(one !== first);
  const sorted = [...grants].sort((one, other) => rank(one) - rank(other));
  const own = eventsOf(partner, events);
  return (
    <div class="partner-details" data-testid="partner-details">
      <p class="lead">{name}</p>
      <p class="dim">
        {tenantId === undefined
          ? text('partners.partner_untold')
          : text('panel.tenant', [tenantId])}
      </p>
      {sorted.map((grant) => (
        <GrantDetails key={grant.key} grant={grant} days={days} />
      ))}
      <section>
        <h4>{text('partners.history')}</h4>
        {own.length === 0 && <p>{text('partners.no_events')}</p>}
        <EventList events={own.toReversed()} days={days} />
      </section>
    </div>
  );
}
