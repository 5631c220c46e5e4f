import { useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/domain/text';
import type { LedgerEvent } from '../../../lib/partners/event';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import type { GrantRow } from '../../../lib/sheets/partners/grant-rows';
import {
  COLUMNS,
  type Column,
  type GrantOrder,
  nextOrder,
} from '../../../lib/sheets/partners/sort-rows';
import { useText } from '../../text-context';
import { GrantLine } from './grant-line';
import { ShowMore } from './show-more';

type Props = {
  readonly rows: readonly GrantRow[];
  readonly order: GrantOrder;
  readonly setOrder: (order: GrantOrder) => void;
  readonly events: readonly LedgerEvent[];
  /** ISO 8601. */
  readonly now: string;
  readonly days: DayWords;
};

/** So many lines are drawn at once. The rest is counted, and there at a press. */
const STEP = 100;

/** One line for each grant; sorted by whichever column is pressed. */
export function GrantsTable({ rows, order, setOrder, ...rest }: Props) {
  const text = useText();
  const [most, setMost] = useState(STEP);
  if (rows.length === 0) return null;
  return (
    <>
      <table class="grants">
        <caption>{text('partners.table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} setOrder={setOrder} />
            ))}
          </tr>
        </thead>
        {rows.slice(0, most).map((row) => (
          <GrantLine key={row.key} row={row} {...rest} />
        ))}
      </table>
      <ShowMore all={rows.length} most={most} step={STEP} setMost={setMost} />
    </>
  );
}

type HeadProps = Pick<Props, 'order' | 'setOrder'> & { readonly column: Column };

function ColumnHead({ column, order, setOrder }: HeadProps) {
  const text = useText();
  const isSorted = order.by === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={column} {...(isSorted && { 'aria-sort': direction })}>
      <button type="button" class="sort" onClick={() => setOrder(nextOrder(order, column))}>
        {text(`partners.column.${column}` as MessageKey)}
        <span class="arrow" aria-hidden="true">
          {isSorted ? (order.descending ? '\u25bc' : '\u25b2') : ''}
        </span>
      </button>
    </th>
  );
}
