import { useMemo, useState } from 'preact/hooks';
import { PARTNER_RELATIONSHIPS_URL } from '../../../lib/data/hosts';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { filterRows, type GrantFilter, NO_FILTER } from '../../../lib/sheets/partners/filter-rows';
import { grantRows } from '../../../lib/sheets/partners/grant-rows';
import { FIRST_ORDER, type GrantOrder, sortRows } from '../../../lib/sheets/partners/sort-rows';
import { useText } from '../../text-context';
import { GrantFilters } from './grant-filters';
import { GrantsTable } from './grants-table';
import { ReadingState } from './reading-state';
import { ShownCount } from './shown-count';
import { SinceReview } from './since-review';
import { TenantChoice } from './tenant-choice';
import { TimelineSection } from './timeline-section';
import { type PartnersDesk, usePartners } from './use-partners';

export type PartnersPageProps = {
  readonly desk: PartnersDesk;
  readonly days: DayWords;
  readonly inFront: boolean;
};

/** Who holds which access to a tenant, since when, until when, and how it is taken back. */
export function PartnersPage({ desk, days, inFront }: PartnersPageProps) {
  const text = useText();
  const { book, choose } = usePartners(desk, inFront);
  const [filter, setFilter] = useState<GrantFilter>(NO_FILTER);
  const [order, setOrder] = useState<GrantOrder>(FIRST_ORDER);
  const { ledger, now = '', events = [] } = book ?? {};
  const rows = useMemo(
    () => (ledger === undefined ? [] : grantRows(ledger, now, text)),
    [ledger, now, text],
  );
  const shown = useMemo(() => sortRows(filterRows(rows, filter), order), [rows, filter, order]);
  return (
    <section aria-labelledby="partners-title" class="partners-page">
      <h2 id="partners-title">{text('partners.title')}</h2>
      {book !== undefined && (
        <>
          <TenantChoice tenants={book.tenants} chosen={ledger?.tenant} choose={choose} />
          <ReadingState book={book} days={days} />
        </>
      )}
      {book === undefined && <p class="dim">{text('partners.loading')}</p>}
      <p>
        <a href={PARTNER_RELATIONSHIPS_URL} target="_blank" rel="noreferrer">
          {text('partners.open_list')}
        </a>
      </p>
      {ledger !== undefined && rows.length > 0 && (
        <>
          <SinceReview events={events} days={days} />
          <section aria-labelledby="partners-grants">
            <h3 id="partners-grants">{text('partners.grants')}</h3>
            <GrantFilters filter={filter} order={order} setFilter={setFilter} setOrder={setOrder} />
            <ShownCount rows={rows} shown={shown} reset={() => setFilter(NO_FILTER)} />
            <GrantsTable
              key={ledger.tenant}
              rows={shown}
              order={order}
              setOrder={setOrder}
              events={events}
              now={now}
              days={days}
            />
          </section>
          <TimelineSection rows={shown} all={rows.length} now={now} days={days} />
        </>
      )}
    </section>
  );
}
