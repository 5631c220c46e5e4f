import { useMemo, useState } from 'preact/hooks';
import type { CheckedLink } from '../../lib/checks/checked-link';
import type { LinkRow } from '../../lib/sheets/link-row';
import type { LinkSheet } from '../../lib/sheets/link-sheet';
import { useText } from '../text-context';
import { LinkLine } from './link-line';
import { worstFirst } from './worst-first';

export type LinkWords = {
  readonly row: (checked: CheckedLink) => LinkRow;
  readonly sheet: (checked: CheckedLink) => LinkSheet;
  /** Copies text; answers whether it worked. */
  readonly copy: (text: string) => Promise<boolean>;
};

type Props = LinkWords & { readonly links: readonly CheckedLink[] };

/** So many lines are drawn at once: a page of ten thousand would be slow and nobody would read it. */
const STEP = 200;

/** The checked links, the most serious first. */
export function LinksTable({ links, ...words }: Props) {
  const text = useText();
  const [most, setMost] = useState(STEP);
  const sorted = useMemo(() => worstFirst(links), [links]);
  const shown = sorted.slice(0, most);
  const left = Math.min(STEP, sorted.length - shown.length);
  const heads = ['verdict', 'kind', 'partner', 'provider', 'place', 'link'] as const;
  return (
    <>
      <table>
        <caption>{text('links.table')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {text(`links.column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((checked) => (
          <LinkLine
            key={keyOf(checked)}
            checked={checked}
            isAlone={sorted.length === 1}
            {...words}
          />
        ))}
      </table>
      {left > 0 && (
        <p class="rest">
          {text('links.rest', [String(shown.length), String(sorted.length)])}
          <button type="button" onClick={() => setMost(most + STEP)}>
            {text('links.more', [String(left)])}
          </button>
        </p>
      )}
    </>
  );
}

const keys = new WeakMap<CheckedLink, number>();
let next = 0;

/** A number for each checked link, so that an open line stays the same when others come before it. */
function keyOf(checked: CheckedLink): number {
  const key = keys.get(checked) ?? next++;
  keys.set(checked, key);
  return key;
}
