import { useRef } from 'preact/hooks';
import { GRAPH_CLOUDS } from '../../lib/data/graph-clouds';
import type { MessageKey } from '../../lib/domain/text';
import type { GraphSetup } from '../../lib/graph/setup';
import { useText } from '../text-context';
import type { GraphView, GraphWork } from './use-graph';

type Props = {
  readonly setup: GraphSetup;
  readonly view: GraphView;
  readonly work: GraphWork;
  readonly signIn: (setup: GraphSetup) => Promise<void>;
  readonly read: (setup: GraphSetup) => Promise<void>;
  readonly stop: () => void;
  readonly signOut: () => Promise<void>;
  readonly switchOff: (setup: GraphSetup) => Promise<void>;
};

/** Sign in, read, stop, sign out, switch off: what is possible now, and what is going on. */
export function GraphControls({ setup, view, work, ...act }: Props) {
  const text = useText();
  const { signedIn, permitted, byPolicy } = view;
  const { signInHost, graphHost } = GRAPH_CLOUDS[setup.cloud];
  const busy = work.doing !== 'nothing';
  const main = useRef<HTMLButtonElement>(null);
  // A button that is disabled while something goes on would lose the focus of who pressed it.
  const unlessBusy = (does: (setup: GraphSetup) => unknown) => () => {
    if (!busy) does(setup);
  };
  return (
    <section aria-labelledby="graph-account" class="graph-controls">
      <h3 id="graph-account">{text('graph.account.title')}</h3>
      {signedIn === undefined ? (
        <p>{text('graph.account.nobody')}</p>
      ) : (
        <p>
          {signedIn.account === undefined
            ? text('graph.account.tenant', [signedIn.tenant])
            : text('graph.account.person', [signedIn.account, signedIn.tenant])}
        </p>
      )}
      {!permitted && <p>{text('graph.account.asks', [signInHost, graphHost])}</p>}
      <div class="actions">
        {/* One button, so that the focus stays when signing in is done. */}
        <button
          type="button"
          class="solid"
          ref={main}
          aria-disabled={busy}
          onClick={unlessBusy(signedIn === undefined ? act.signIn : act.read)}
        >
          {text(signedIn === undefined ? 'graph.sign_in' : 'graph.read')}
        </button>
        {work.doing === 'reading' && (
          <button type="button" onClick={act.stop}>
            {text('graph.stop')}
          </button>
        )}
        {signedIn !== undefined && (
          <button
            type="button"
            aria-disabled={busy}
            onClick={unlessBusy(() => {
              main.current?.focus();
              return act.signOut();
            })}
          >
            {text('graph.sign_out')}
          </button>
        )}
        {!byPolicy && (
          <button type="button" aria-disabled={busy} onClick={unlessBusy(act.switchOff)}>
            {text('graph.switch_off')}
          </button>
        )}
      </div>
      <p class="dim">{text('graph.account.tokens')}</p>
      <p role="status" data-testid="graph-work">
        {work.doing === 'signing-in' && text('graph.signing_in')}
        {work.doing === 'reading' &&
          (work.part === undefined
            ? text('graph.reading.start')
            : text(`graph.reading.${work.part}` as MessageKey))}
        {work.doing === 'reading' &&
          work.wait !== undefined &&
          ` ${text('graph.waiting', [String(work.wait)])}`}
      </p>
      <p role="alert">
        {work.trouble !== undefined &&
          text(`graph.trouble.${work.trouble.replaceAll('-', '_')}` as MessageKey)}
      </p>
    </section>
  );
}
