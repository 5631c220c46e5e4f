import type { Ledger } from '../../lib/partners/ledger';
import { byDanger, seenLast } from '../../lib/partners/record-reading';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { PartnerItem } from './partner-item';

type Props = {
  readonly ledger: Ledger;
  readonly dates: DateWords;
  readonly openRelationships: () => void;
};

/** The partners that hold consent, as last read, the dangerous ones first. */
export function PartnerList({ ledger, dates, openRelationships }: Props) {
  const text = useText();
  const { readAt } = ledger;
  return (
    <section>
      <div class="section-head">
        <h2>{text('popup.partners')}</h2>
        {readAt !== null && (
          <span class="dim" data-testid="read-at">
            {text('popup.read_on', [dates.ago(readAt), dates.day(readAt)])}
          </span>
        )}
      </div>
      {readAt === null && <p class="empty">{text('popup.empty')}</p>}
      {readAt !== null && ledger.partners.length === 0 && <p>{text('popup.none_listed')}</p>}
      {!ledger.whole && <p class="advice">{text('popup.not_whole')}</p>}
      <ul class="partners">
        {byDanger(ledger.partners).map((partner) => (
          <PartnerItem
            key={partner.name}
            partner={partner}
            unseenSince={seenLast(ledger, partner) ? undefined : dates.day(partner.seenAt)}
          />
        ))}
      </ul>
      <button type="button" class={readAt === null ? 'solid' : 'plain'} onClick={openRelationships}>
        {text('popup.open_relationships')}
      </button>
    </section>
  );
}
