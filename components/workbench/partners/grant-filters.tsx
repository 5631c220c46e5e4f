import type { MessageKey } from '../../../lib/domain/text';
import { DANGERS } from '../../../lib/partners/danger';
import { ACCESS } from '../../../lib/partners/holding';
import { FILTER_SIGNALS, type GrantFilter } from '../../../lib/sheets/partners/filter-rows';
import { COLUMNS, type GrantOrder } from '../../../lib/sheets/partners/sort-rows';
import { useText } from '../../text-context';
import { Choice } from './choice';

type Props = {
  readonly filter: GrantFilter;
  readonly order: GrantOrder;
  readonly setFilter: (filter: GrantFilter) => void;
  readonly setOrder: (order: GrantOrder) => void;
};

/** Which grants are shown; where there is no room for a table, also in which order. */
export function GrantFilters({ filter, order, setFilter, setOrder }: Props) {
  const text = useText();
  const all = text('partners.filter.all');
  return (
    <search class="filters" aria-label={text('partners.filter.label')}>
      <p class="field wide">
        <label for="partners-words">{text('partners.filter.words')}</label>
        <input
          id="partners-words"
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
        />
      </p>
      <Choice
        id="partners-access"
        label={text('partners.column.access')}
        none={all}
        options={ACCESS.map((one) => [one, text(`access.${one}` as MessageKey)])}
        value={filter.access}
        choose={(access) => setFilter({ ...filter, access })}
      />
      <Choice
        id="partners-danger"
        label={text('partners.column.danger')}
        none={all}
        options={DANGERS.map((one) => [one, text(`partners.danger.${one}`)])}
        value={filter.danger}
        choose={(danger) => setFilter({ ...filter, danger })}
      />
      <Choice
        id="partners-signal"
        label={text('partners.filter.signal')}
        none={all}
        options={FILTER_SIGNALS.map((one) => [one, text(`partners.signal.${one}` as MessageKey)])}
        value={filter.signal}
        choose={(signal) => setFilter({ ...filter, signal })}
      />
      <div class="order">
        <Choice
          id="partners-order"
          label={text('partners.filter.order')}
          options={COLUMNS.map((one) => [one, text(`partners.column.${one}` as MessageKey)])}
          value={order.by}
          choose={(by = order.by) => setOrder({ by, descending: false })}
        />
        <button
          type="button"
          aria-pressed={order.descending}
          onClick={() => setOrder({ ...order, descending: !order.descending })}
        >
          {text('partners.filter.reverse')}
        </button>
      </div>
    </search>
  );
}
