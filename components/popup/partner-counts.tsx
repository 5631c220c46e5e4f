import type { PartnerCounts as Counts } from '../../lib/partners/by-urgency';
import { useText } from '../text-context';

const KINDS = ['partners', 'dap', 'global', 'expiring', 'unseen'] as const;

export type PartnerCountsProps = { readonly counts: Counts };

/** How many partners there are, and how many of each kind that asks for a look. */
export function PartnerCounts({ counts }: PartnerCountsProps) {
  const text = useText();
  return (
    <dl class="counts" data-testid="counts">
      {KINDS.map((kind) => (
        <div key={kind} class={counts[kind] === 0 ? 'none' : 'some'} data-count={kind}>
          <dt>{text(`popup.count.${kind}`)}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
