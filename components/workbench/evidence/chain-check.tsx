import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/domain/text';
import type { ChainReport, ChainStep, FoundFault } from '../../../lib/partners/chain-report';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { StorageTrouble } from './storage-trouble';

type Props = {
  readonly tenant: string;
  /** Counts up with every change: what was checked before says nothing about it. */
  readonly news: number;
  readonly desk: EvidenceDesk;
};

type State =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'running'; readonly step?: ChainStep }
  | { readonly is: 'failed'; readonly fault: string }
  | { readonly is: 'done'; readonly report: ChainReport };

/** So many faults are listed; a file of evidence names the first of them all. */
const MOST = 20;

/** Computes the chain anew, on a click, and says what came out. */
export function ChainCheck({ tenant, news, desk }: Props) {
  const text = useText();
  const [state, setState] = useState<State>({ is: 'idle' });
  const stop = useRef(new AbortController());
  useEffect(() => {
    stop.current.abort();
    setState({ is: 'idle' });
    return () => stop.current.abort();
  }, [news]);
  const run = async () => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setState({ is: 'running' });
    const tell = (step: ChainStep) => signal.aborted || setState({ is: 'running', step });
    const result = await desk.check(tenant, tell, signal).catch(() => FAILED);
    if (signal.aborted) return;
    setState(
      result.ok ? { is: 'done', report: result.value } : { is: 'failed', fault: result.error },
    );
  };
  const end = () => {
    stop.current.abort();
    setState({ is: 'stopped' });
  };
  return (
    <div class="chain-check" data-testid="chain-check" data-state={state.is}>
      <div class="actions">
        {state.is === 'running' ? (
          <>
            <progress
              aria-label={text('evidence.chain.checking')}
              {...(state.step && { max: state.step.of, value: state.step.done })}
            />
            <span>
              {state.step &&
                text('evidence.chain.progress', [String(state.step.done), String(state.step.of)])}
            </span>
            <button type="button" onClick={end}>
              {text('evidence.chain.stop')}
            </button>
          </>
        ) : (
          <button type="button" class="solid" onClick={run}>
            {text('evidence.chain.check')}
          </button>
        )}
      </div>
      {state.is === 'failed' && <StorageTrouble fault={state.fault} />}
      <div role="status">
        {state.is === 'idle' && <p class="dim">{text('evidence.chain.not_checked')}</p>}
        {state.is === 'stopped' && <p>{text('evidence.chain.stopped')}</p>}
        {state.is === 'done' && <Outcome report={state.report} />}
      </div>
    </div>
  );
}

const FAILED = { ok: false, error: 'failed' } as const;

function Outcome({ report }: { readonly report: ChainReport }) {
  const text = useText();
  const { faults, count, memos } = report;
  if (faults.length === 0) {
    return (
      <p class="outcome-good">{text('evidence.chain.whole', [String(count), String(memos)])}</p>
    );
  }
  const rest = faults.length - MOST;
  return (
    <div class="outcome-bad">
      <p>{text('evidence.chain.broken', [String(faults.length)])}</p>
      <ul class="faults">
        {faults.slice(0, MOST).map((fault, at) => (
          <li key={at}>{words(fault)}</li>
        ))}
        {rest > 0 && <li>{text('evidence.chain.more_faults', [String(rest)])}</li>}
      </ul>
    </div>
  );

  function words({ seq, why }: FoundFault): string {
    const said = text(`evidence.fault.${why}` as MessageKey);
    return seq === undefined
      ? text('evidence.chain.fault_chain', [said])
      : text('evidence.chain.fault', [String(seq), said]);
  }
}
