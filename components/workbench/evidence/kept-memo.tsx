import { useState } from 'preact/hooks';
import { memoJson } from '../../../lib/reports/memo-json';
import { memoMarkdown } from '../../../lib/reports/memo-markdown';
import type { MemoPage } from '../../../lib/reports/memo-page';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { MemoView } from './memo-view';

type Props = {
  readonly page: Extract<MemoPage, { kind: 'kept' }>;
  readonly desk: EvidenceDesk;
  /** It was kept just now. */
  readonly isNew: boolean;
};

/** A kept memo: what it says, whether the chain vouches for it, and the ways to take it along. */
export function KeptMemo({ page: { shown, proof, replaced }, desk, isNew }: Props) {
  const text = useText();
  const [said, setSaid] = useState('');
  const { kept, event } = shown;
  const number = String(event?.seq ?? '');
  const copy = async () => {
    const done = await desk.copy(memoMarkdown(shown, text));
    setSaid(text(done ? 'evidence.memo.copied' : 'evidence.memo.copy_failed'));
  };
  return (
    <>
      <div class="card actions-card" data-testid="kept" data-proof={proof}>
        <p role="status">{isNew && text('evidence.memo.kept', [number])}</p>
        {proof === 'matches' ? (
          <p class="outcome-good">{text('evidence.memo.matches', [number])}</p>
        ) : (
          <p class="outcome-bad" role="alert">
            {text(proof === 'differs' ? 'evidence.memo.differs' : 'evidence.memo.no_event')}
          </p>
        )}
        {replaced && <p class="trouble">{text('evidence.memo.newer')}</p>}
        <div class="actions">
          <button type="button" class="solid" onClick={copy}>
            {text('evidence.memo.copy')}
          </button>
          {/* biome-ignore lint/a11y/useValidAnchor: only a link can save a file; its address is made by the click */}
          <a
            class="button"
            href="#evidence"
            download={`consent-lens-memo-${kept?.id ?? ''}.json`}
            onClick={({ currentTarget }) => {
              currentTarget.href = desk.fileOf('application/json', memoJson(shown));
            }}
          >
            {text('evidence.memo.json')}
          </a>
          <button type="button" onClick={desk.print}>
            {text('evidence.memo.print')}
          </button>
          {kept !== undefined && (
            <button type="button" onClick={async () => desk.go(await desk.anew(kept))}>
              {text('evidence.memo.anew')}
            </button>
          )}
          <span role="status">{said}</span>
        </div>
      </div>
      <MemoView memo={shown} />
    </>
  );
}
