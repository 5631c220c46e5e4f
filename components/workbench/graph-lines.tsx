import { useState } from 'preact/hooks';
import type { PartLine } from '../../lib/graph/reading';
import { useText } from '../text-context';

type Props = { readonly lines: readonly PartLine[]; readonly when: (at: string) => string };

/** So many lines are drawn at once. */
const AT_ONCE = 50;

/** What was found, line by line; long lists grow on request. */
export function GraphLines({ lines, when }: Props) {
  const text = useText();
  const [shown, setShown] = useState(AT_ONCE);
  if (lines.length === 0) return null;
  return (
    <>
      <ul class="graph-lines">
        {lines.slice(0, shown).map(({ id, name, at, details }) => (
          <li key={id}>
            <span class="name">{name}</span>
            {at !== undefined && <span class="dim">{when(at)}</span>}
            {at === undefined && id !== name && <span class="dim">{id}</span>}
            {details.length > 0 && <span class="details">{details.join(', ')}</span>}
          </li>
        ))}
      </ul>
      {shown < lines.length && (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          {text('graph.results.more', [String(Math.min(AT_ONCE, lines.length - shown))])}
        </button>
      )}
    </>
  );
}
