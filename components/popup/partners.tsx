import { useMemo } from 'preact/hooks';
import { byUrgency } from '../../lib/partners/by-urgency';
import type { Overview } from '../../lib/partners/overview';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { PartnerCounts, type PartnerCountsProps } from './partner-counts';
import { PartnerList } from './partner-list';
import { RefreshLine, type RefreshProps } from './refresh-line';
import { TenantChoice, type TenantChoiceProps } from './tenant-choice';

export type PartnersProps = RefreshProps &
  Pick<TenantChoiceProps, 'tenants' | 'chooseTenant'> & {
    /** Undefined before anything was read. */
    readonly overview?: Overview | undefined;
    /** Counts of all, while only the most urgent partners are there. */
    readonly counts?: PartnerCountsProps['counts'] | undefined;
    readonly dates: DateWords;
    /** ISO 8601. */
    readonly now: string;
    /** The address of the page with all there is to know of them. */
    readonly more: string;
    readonly openRelationships: () => void;
  };

/** Who holds consent, as last read, and ways to read it anew. */
export function Partners({ overview, counts, dates, now, more, ...props }: PartnersProps) {
  const text = useText();
  const { tenant, readAt = null, partners = NOBODY } = overview ?? {};
  const urgency = useMemo(() => byUrgency(partners, now), [partners, now]);
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
      {tenant !== undefined && <TenantChoice {...props} tenant={tenant} />}
      {readAt === null && partners.length === 0 && <p class="empty">{text('popup.empty')}</p>}
      {readAt === null && partners.length > 0 && <p>{text('popup.list_unread')}</p>}
      {readAt !== null && partners.length === 0 && <p>{text('popup.none_listed')}</p>}
      {overview?.whole === false && <p class="advice">{text('popup.not_whole')}</p>}
      {tenant !== undefined && partners.length > 0 && (
        <>
          <PartnerCounts counts={counts ?? urgency.counts} />
          <PartnerList
            {...{ tenant, dates, now }}
            partners={urgency.partners}
            isCut={counts !== undefined}
          />
        </>
      )}
      <div class="actions">
        <RefreshLine {...props} readAt={readAt} dates={dates} />
        <button type="button" class="plain" onClick={props.openRelationships}>
          {text('popup.open_relationships')}
        </button>
        <a class="dim" href={more} target="_blank" rel="noreferrer">
          {text('popup.more')}
        </a>
      </div>
    </section>
  );
}

const NOBODY: Overview['partners'] = [];
