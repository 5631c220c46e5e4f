import type { MessageKey } from '../../../lib/domain/text';
import type { ImportedFile, Skipped } from '../../../lib/imports/imported-file';
import { useText } from '../../text-context';

type Props = { readonly file: ImportedFile; readonly skipped: readonly Skipped[] };

/** Every row that is left out or was joined with another, and why. Nothing is left out silently. */
export function SkippedList({ file, skipped }: Props) {
  const text = useText();
  if (skipped.length === 0) return null;
  const place = ['ledger-csv', 'table'].includes(file.kind) ? 'row' : 'entry';
  const sorted = [...skipped].sort((one, other) => one.row - other.row);
  return (
    <section aria-labelledby="skipped-title" class="skipped" data-testid="skipped">
      <h5 id="skipped-title">{text('exchange.skip.title', [String(skipped.length)])}</h5>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-labelledby="skipped-title">
        {sorted.map(({ row, reason, value = '' }, at) => (
          <li key={at}>
            <b>{text(`exchange.skip.${place}`, [String(row)])}</b>{' '}
            {text(`exchange.skip.${reason}` as MessageKey, [value])}
            {reason !== 'same-row' && reason !== 'other-tenant' && value !== '' && (
              <code>{value}</code>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
