import { hiddenDangers } from '../../../lib/sheets/partners/filter-rows';
import type { GrantRow } from '../../../lib/sheets/partners/grant-rows';
import { useText } from '../../text-context';

type Props = {
  readonly rows: readonly GrantRow[];
  readonly shown: readonly GrantRow[];
  /** Shows all again. */
  readonly reset: () => void;
};

/** How many grants fit the filter, and which dangers it hides: no filter makes a danger silent. */
export function ShownCount({ rows, shown, reset }: Props) {
  const text = useText();
  const { dap, global } = hiddenDangers(rows, shown);
  const isAll = rows.length === shown.length;
  return (
    <div class="shown-count">
      <p role="status" data-testid="shown">
        {text('partners.shown', [String(shown.length), String(rows.length)])}
        {dap > 0 && ` ${text('partners.hidden_dap', [String(dap)])}`}
        {global > 0 && ` ${text('partners.hidden_global', [String(global)])}`}
      </p>
      {!isAll && (
        <button type="button" onClick={reset}>
          {text('partners.show_all')}
        </button>
      )}
    </div>
  );
}
