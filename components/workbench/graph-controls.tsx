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
        {signedIn === undefined ? (
          <button type="button" class="solid" disabled={busy} onClick={() => act.signIn(setup)}>
            {text('graph.sign_in')}
          </button>
        ) : (
          <>
            <button type="button" class="solid" disabled={busy} onClick={() => act.read(setup)}>
              {text('graph.read')}
            </button>
            <button type="button" disabled={busy} onClick={act.signOut}>
              {text('graph.sign_out')}
            </button>
          </>
        )}
        {work.doing === 'reading' && (
          <button type="button" onClick={act.stop}>
            {text('graph.stop')}
          </button>
        )}
        {!byPolicy && (
          <button type="button" disabled={busy} onClick={() => act.switchOff(setup)}>
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
