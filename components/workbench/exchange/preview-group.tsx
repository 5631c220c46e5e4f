import { useState } from 'preact/hooks';
import type { PreviewItem } from '../../../lib/imports/preview';
import { useText } from '../../text-context';
import { DifferenceTable } from './difference-table';
import { accessWords, rolesWords } from './grant-words';

type Props = {
  readonly kind: 'new' | 'more' | 'differs';
  readonly items: readonly PreviewItem[];
  readonly isTaken: (item: PreviewItem) => boolean;
  readonly turn: (key: string) => void;
  readonly day: (when: string) => string;
};

/** So many are drawn at once: a file of thousands would be slow. */
const STEP = 100;

/** Grants of a file that stand in the same relation to the ledger, each with a box to take it. */
export function PreviewGroup({ kind, items, isTaken, turn, day }: Props) {
  const text = useText();
  const [most, setMost] = useState(STEP);
  if (items.length === 0) return null;
  const left = Math.min(STEP, items.length - most);
  return (
    <fieldset class="preview" data-testid={kind}>
      <legend>{text(`exchange.preview.${kind}`, [String(items.length)])}</legend>
      <p class="dim">{text(`exchange.preview.${kind}_hint`)}</p>
      <ul>
        {items.slice(0, most).map((item) => (
          <li key={item.grant.key} data-partner={item.partner.name}>
            <label class="take">
              <input
                type="checkbox"
                checked={isTaken(item)}
                onChange={() => turn(item.grant.key)}
              />
              <span>
                <b>{item.partner.name}</b>{' '}
                <span class="dim">
                  {accessWords(item.told, text)} · {rolesWords(item.told, text)}
                </span>
              </span>
            </label>
            {item.known !== undefined && kind === 'differs' && (
              <DifferenceTable item={item} known={item.known} day={day} />
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {text('exchange.preview.rest', [String(left)])}
        </button>
      )}
    </fieldset>
  );
}
