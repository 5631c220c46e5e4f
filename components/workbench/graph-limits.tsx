import { PARTNER_RELATIONSHIPS_URL } from '../../lib/data/hosts';
import { useText } from '../text-context';

const CAN = ['partners', 'apps', 'audits'] as const;
const CANNOT = ['dap', 'roles', 'own'] as const;

/** What Graph tells and what it cannot, so that nobody takes its silence for an answer. */
export function GraphLimits() {
  const text = useText();
  return (
    <section aria-labelledby="graph-limits">
      <h3 id="graph-limits">{text('graph.limits.title')}</h3>
      <p>{text('graph.limits.tells')}</p>
      <ul class="points">
        {CAN.map((one) => (
          <li key={one}>{text(`graph.limits.can.${one}`)}</li>
        ))}
      </ul>
      <p>{text('graph.limits.silent')}</p>
      <ul class="points">
        {CANNOT.map((one) => (
          <li key={one}>{text(`graph.limits.cannot.${one}`)}</li>
        ))}
      </ul>
      <p>
        {text('graph.limits.last_word')}{' '}
        <a href={PARTNER_RELATIONSHIPS_URL} target="_blank" rel="noreferrer">
          {text('graph.limits.open_list')}
        </a>
      </p>
    </section>
  );
}
