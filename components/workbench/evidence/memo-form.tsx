import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/domain/text';
import type { MemoDraft } from '../../../lib/partners/memo';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { MemoView } from './memo-view';

type Props = {
  readonly draft: MemoDraft;
  readonly desk: EvidenceDesk;
  readonly onKept: () => void;
};

/** A memo in the making: what the admin types is kept with every letter. */
export function MemoForm({ draft, desk, onKept }: Props) {
  const text = useText();
  const [typed, setTyped] = useState(draft.typed);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [keeping, setKeeping] = useState(false);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const failed = (why: string) =>
    setFault(text('evidence.memo.not_saved', [text(`ledger.fault.${why}` as MessageKey)]));

  const type = (field: keyof MemoDraft['typed'], value: string) => {
    const now = { ...typed, [field]: value };
    setTyped(now);
    // One after the other, so that the last letter is the last that is written.
    writing.current = writing.current.then(() =>
      desk.type({ ...draft, typed: now }).then(
        () => {
          setFault('');
          setSaid(text('evidence.memo.saved'));
        },
        () => failed('failed'),
      ),
    );
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    if (keeping) return;
    setKeeping(true);
    await writing.current;
    const kept = await desk
      .keep({ ...draft, typed })
      .catch(() => ({ ok: false, error: 'failed' }) as const);
    setKeeping(false);
    if (kept.ok) onKept();
    else failed(kept.error);
  };
  const field = (name: 'ticket' | 'approver', label: string) => (
    <label class="field">
      {label}
      <input
        type="text"
        maxLength={1000}
        value={typed[name]}
        onInput={({ currentTarget }) => type(name, currentTarget.value)}
      />
    </label>
  );
  return (
    <>
      <form class="card memo-form" onSubmit={keep}>
        <label class="field">
          {text('evidence.memo.reason')}
          <textarea
            rows={4}
            maxLength={10_000}
            placeholder={text('evidence.memo.reason_hint')}
            value={typed.reason}
            onInput={({ currentTarget }) => type('reason', currentTarget.value)}
          />
        </label>
        <div class="pair">
          {field('ticket', text('evidence.memo.ticket'))}
          {field('approver', text('evidence.memo.approver'))}
        </div>
        <div class="actions">
          <button type="submit" class="solid" disabled={keeping}>
            {text('evidence.memo.keep')}
          </button>
          <button
            type="button"
            onClick={async () => {
              await writing.current;
              await desk.discard(draft.id);
              desk.go();
            }}
          >
            {text('evidence.memos.discard')}
          </button>
          <span class="dim" role="status">
            {said}
          </span>
        </div>
        <p class="dim">{text('evidence.memo.keep_hint')}</p>
        <p role="alert" class="trouble">
          {fault}
        </p>
      </form>
      {draft.supersedes !== undefined && (
        <p>
          <a href={`#evidence/${draft.supersedes}`}>{text('evidence.memo.replaces')}</a>
        </p>
      )}
      <MemoView memo={{ facts: draft.facts, typed }} />
    </>
  );
}
