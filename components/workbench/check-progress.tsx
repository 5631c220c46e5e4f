import type { LinkVerdict } from '../../lib/domain/finding';
import type { MessageKey } from '../../lib/domain/text';
import { useText } from '../text-context';
import type { Checking } from './use-checking';
import { VERDICTS } from './worst-first';

type Props = { readonly checking: Checking; readonly stop: () => void };

/** How far the check has got, with a way to stop it; afterwards what came out, in numbers. */
export function CheckProgress({ checking: { links, found, state }, stop }: Props) {
  const text = useText();
  const numbers = [String(links.length), String(found)];
  const running = state === 'running';
  return (
    <div class="progress" data-testid="progress" data-state={state}>
      {running && (
        <>
          <progress
            aria-label={text('links.progress_label')}
            {...(found > 0 && { max: found, value: links.length })}
          />
          <span>{found === 0 ? text('links.reading') : text('links.progress', numbers)}</span>
          <button type="button" onClick={stop}>
            {text('links.stop')}
          </button>
        </>
      )}
      {/* Told once at the end: a voice that counts along helps nobody. */}
      <p role="status">
        {!running && state === 'stopped' && text('links.stopped', numbers)}
        {state === 'done' && text('links.done', [String(links.length)])}
        {!running &&
          countsOf(links).map(([verdict, count]) => (
            <span key={verdict} class={`count ${verdict}`}>
              {text('links.count', [text(`verdict.${verdict}` as MessageKey), String(count)])}
            </span>
          ))}
      </p>
    </div>
  );
}

function countsOf(links: Checking['links']): [LinkVerdict, number][] {
  return VERDICTS.map((verdict): [LinkVerdict, number] => [
    verdict,
    links.filter(({ assessment }) => assessment.verdict === verdict).length,
  ]).filter(([, count]) => count > 0);
}
