import type { TakeBack } from '../../../lib/sheets/partners/grant-take-back';
import { useText } from '../../text-context';

/** How one kind of access is taken back, step by step, and where. */
export function TakeBackSteps({ way }: { readonly way: TakeBack }) {
  const text = useText();
  const { intro, steps, source, place } = way;
  return (
    <div class="take-back" data-way={way.way}>
      <p class="intro">{intro}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="links">
        {place !== undefined && (
          <a href={place.url} target="_blank" rel="noreferrer">
            {place.label}
          </a>
        )}
        <a href={source} target="_blank" rel="noreferrer">
          {text('panel.source')}
        </a>
      </p>
    </div>
  );
}
