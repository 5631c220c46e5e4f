import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { StorageTrouble } from './storage-trouble';

type Props = { readonly tenant: string; readonly desk: EvidenceDesk };

type State =
  | { readonly is: 'idle' | 'making' }
  | { readonly is: 'failed'; readonly fault: string }
  | {
      readonly is: 'ready';
      readonly content: string;
      readonly count: number;
      readonly broken: boolean;
    };

/** Makes a file of the chain, which anybody can check later. */
export function SaveEvidence({ tenant, desk }: Props) {
  const text = useText();
  const [withMemos, setWithMemos] = useState(true);
  const [state, setState] = useState<State>({ is: 'idle' });
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (state.is === 'ready') link.current?.focus();
  }, [state]);
  const make = async () => {
    setState({ is: 'making' });
    const made = await desk
      .make(tenant, withMemos, () => undefined, new AbortController().signal)
      .catch(() => ({ ok: false, error: 'failed' }) as const);
    if (!made.ok) return setState({ is: 'failed', fault: made.error });
    const { content, report } = made.value;
    setState({ is: 'ready', content, count: report.count, broken: report.faults.length > 0 });
  };
  return (
    <section aria-labelledby="save-title" class="card" data-testid="save-evidence">
      <h3 id="save-title">{text('evidence.save.title')}</h3>
      <p class="dim">{text('evidence.save.hint')}</p>
      <div class="actions">
        <label class="tick">
          <input
            type="checkbox"
            checked={withMemos}
            onChange={({ currentTarget }) => {
              setWithMemos(currentTarget.checked);
              setState({ is: 'idle' });
            }}
          />
          {text('evidence.save.memos')}
        </label>
        <button type="button" disabled={state.is === 'making'} onClick={make}>
          {text('evidence.save.button')}
        </button>
        {state.is === 'ready' && (
          // biome-ignore lint/a11y/useValidAnchor: only a link can save a file; its address is made by the click
          <a
            ref={link}
            class="button"
            href="#evidence"
            download={`consent-lens-evidence-${tenant}.jsonl`}
            onClick={({ currentTarget }) => {
              currentTarget.href = desk.fileOf('application/jsonl', state.content);
            }}
          >
            {text('evidence.save.download')}
          </a>
        )}
      </div>
      {state.is === 'failed' && <StorageTrouble fault={state.fault} />}
      {state.is === 'ready' && state.broken && (
        <p class="trouble" role="alert">
          {text('evidence.save.broken')}
        </p>
      )}
      <p role="status">
        {state.is === 'making' && text('evidence.save.making')}
        {state.is === 'ready' &&
          !state.broken &&
          text('evidence.save.ready', [String(state.count)])}
      </p>
    </section>
  );
}
