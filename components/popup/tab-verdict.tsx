import type { Headline } from '../../lib/checks/headline';
import type { Verdict } from '../../lib/domain/finding';
import { useText } from '../text-context';
import { VerdictIcon } from '../verdict-icon';

/** What the panel of the tab in front said. */
export type TabVerdictProps = {
  readonly report?:
    | {
        readonly verdict: Verdict;
        readonly headline: Headline;
        readonly partner?: string | undefined;
      }
    | undefined;
};

/** This tab's verdict, or that there is none. */
export function TabVerdict({ report }: TabVerdictProps) {
  const text = useText();
  if (report === undefined) return <p class="dim tab-none">{text('popup.no_report')}</p>;
  const { verdict, headline, partner } = report;
  return (
    <div class={`verdict ${verdict}`} data-testid="tab-verdict" data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
      <div>
        <h2>{text(`headline.${headline}.title`)}</h2>
        <p>{partner ?? text(`headline.${headline}.text`)}</p>
      </div>
    </div>
  );
}
