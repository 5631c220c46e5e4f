import type { Grant } from '../../../lib/partners/ledger';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { pastLines } from '../../../lib/sheets/partners/past-lines';
import { useText } from '../../text-context';

type Props = { readonly grant: Grant; readonly days: DayWords };

/** Everything that was ever told of a grant, folded. */
export function GrantPast({ grant, days }: Props) {
  const text = useText();
  const lines = pastLines(grant, text, days);
  return (
    <details>
      <summary>{text('partners.past.title', [String(lines.length)])}</summary>
      <ol class="past">
        {lines.map(({ when, held, changes }, at) => (
          <li key={at}>
            <p class="when">{when}</p>
            <p>{held}</p>
            {changes.map((change) => (
              <p key={change}>{change}</p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
