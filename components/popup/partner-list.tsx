import type { Overview } from '../../lib/partners/overview';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { PartnerItem } from './partner-item';

type Props = {
  /** Undefined before anything was read. */
  readonly overview?: Overview | undefined;
  readonly dates: DateWords;
  readonly openRelationships: () => void;
};

/** The partners that hold consent, as last read, the dangerous ones first. */
export function PartnerList({ overview, dates, openRelationships }: Props) {
  const text = useText();
  const { readAt = null, partners = [] } = overview ?? {};
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
      {readAt !== null && partners.length === 0 && <p>{text('popup.none_listed')}</p>}
      {overview?.whole === false && <p class="advice">{text('popup.not_whole')}</p>}
      <ul class="partners">
        {partners.map((partner) => (
          <PartnerItem key={partner.key} partner={partner} dates={dates} />
        ))}
      </ul>
      <button type="button" class={readAt === null ? 'solid' : 'plain'} onClick={openRelationships}>
        {text('popup.open_relationships')}
      </button>
    </section>
  );
}
