import type { Translate } from '../../../lib/domain/text';
import { INTERVALS, type Interval, type ReviewDue } from '../../../lib/partners/review-schedule';
import type { ReviewState } from '../../../lib/partners/review-state';
import { tenantWords } from '../../../lib/sheets/review-facts';
import { useText } from '../../text-context';
import type { ReviewDesk } from './review-desk';
import { ReviewReminder } from './review-reminder';

type Props = {
  readonly state: ReviewState;
  readonly desk: ReviewDesk;
  readonly day: (at: string) => string;
  readonly load: (tenant?: string) => Promise<void>;
  readonly open: (tenant: string) => void;
};

/** When the review is due, for which tenant, how often, and what reminds of it. */
export function ReviewHead({ state, desk, day, load, open }: Props) {
  const text = useText();
  const { tenants, tenant, due, interval, closed } = state;
  if (tenant === undefined || (due === undefined && isEmpty(state))) {
    return (
      <div class="review-empty">
        {tenant !== undefined && <TenantChoice {...{ tenants, tenant, load }} />}
        <p>{text('review.nothing')}</p>
        <button type="button" class="solid" onClick={desk.openRelationships}>
          {text('review.open_relationships')}
        </button>
      </div>
    );
  }
  const isLate = due !== undefined && due.days <= 0;
  return (
    <div class={`review-head ${isLate ? 'caution' : ''}`} data-testid="review-head">
      <TenantChoice {...{ tenants, tenant, load }} />
      <p class="review-due">
        <strong>{dueWords(due, day, text)}</strong>
        {state.open !== undefined && <span class="state on">{text('review.due.underway')}</span>}
      </p>
      <div class="review-settings">
        <label>
          <span>{text('review.every')}</span>
          <select
            value={String(interval)}
            onChange={({ currentTarget: { value } }) => {
              const chosen = INTERVALS.find((days) => String(days) === value) as Interval;
              void desk.setInterval(tenant, chosen).then(() => load());
            }}
          >
            {INTERVALS.map((days) => (
              <option key={days} value={String(days)}>
                {text('review.days', [String(days)])}
              </option>
            ))}
          </select>
        </label>
        <ReviewReminder {...{ desk, load }} reminding={state.reminding} />
      </div>
      {state.open === undefined && (
        <button type="button" class={isLate ? 'solid' : ''} onClick={() => open(tenant)}>
          {text(isLate || closed.length === 0 ? 'review.open' : 'review.open_early')}
        </button>
      )}
    </div>
  );
}

function TenantChoice({
  tenants,
  tenant,
  load,
}: Pick<ReviewState, 'tenants'> & {
  readonly tenant: string;
  readonly load: Props['load'];
}) {
  const text = useText();
  if (tenants.length < 2) {
    return (
      <p class="dim">
        {text('review.tenant')}: {tenantWords(tenant, text)}
      </p>
    );
  }
  return (
    <label class="tenant-choice">
      <span>{text('review.tenant')}</span>
      <select value={tenant} onChange={({ currentTarget }) => void load(currentTarget.value)}>
        {tenants.map((one) => (
          <option key={one} value={one}>
            {tenantWords(one, text)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Nothing is known to review, and nothing was reviewed. */
function isEmpty({ ledger, open, closed }: ReviewState): boolean {
  return (ledger?.partners.length ?? 0) === 0 && open === undefined && closed.length === 0;
}

/** "Review due since 3 Nov 2026", "Review due in 12 days on …". */
function dueWords(due: ReviewDue | undefined, day: Props['day'], text: Translate): string {
  if (due === undefined) return text('review.due.none');
  const { days, dueAt } = due;
  if (days < 0) return text('review.due.since', [day(dueAt)]);
  if (days === 0) return text('review.due.today');
  const when = days === 1 ? text('review.due.tomorrow') : text('review.due.in', [String(days)]);
  return `${when}, ${text('review.due.on', [day(dueAt)])}`;
}
