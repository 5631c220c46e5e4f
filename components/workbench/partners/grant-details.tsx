import type { Grant } from '../../../lib/partners/ledger';
import { dangerWords } from '../../../lib/sheets/partners/danger-words';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import { grantFacts } from '../../../lib/sheets/partners/grant-facts';
import { accessWords } from '../../../lib/sheets/partners/grant-rows';
import { takeBackOf } from '../../../lib/sheets/partners/grant-take-back';
import { useText } from '../../text-context';
import { VerdictIcon } from '../../verdict-icon';
import { GrantPast } from './grant-past';
import { GrantRoles } from './grant-roles';
import { TakeBackSteps } from './take-back-steps';

type Props = { readonly grant: Grant; readonly days: DayWords };

/** Everything about one grant. */
export function GrantDetails({ grant, days }: Props) {
  const text = useText();
  const { look, words } = dangerWords(grant, text);
  return (
    <section class={`grant-details ${look}`}>
      <h4>
        {accessWords(grant.access, text)}
        {grant.relationship !== undefined && `: ${grant.relationship}`}
      </h4>
      <p class="word">
        <VerdictIcon verdict={look} />
        {words}
      </p>
      {grant.microsoftMade && <p>{text('partners.microsoft_made')}</p>}
      <GrantRoles grant={grant} />
      <dl>
        {grantFacts(grant, text, days).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h5>{text('panel.take_back')}</h5>
      {takeBackOf(grant, text).map((way) => (
        <TakeBackSteps key={way.way} way={way} />
      ))}
      <GrantPast grant={grant} days={days} />
    </section>
  );
}
