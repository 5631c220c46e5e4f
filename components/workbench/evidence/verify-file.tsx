import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../text-context';
import type { CheckedFile, EvidenceDesk } from './desk';
import { FileOutcome } from './file-outcome';

/** In bytes: all of a file is held in memory while it is checked. */
const LARGEST = 200 * 1024 * 1024;

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string; readonly part: number }
  | { readonly is: 'unread' | 'large'; readonly name: string }
  | { readonly is: 'checked'; readonly name: string; readonly checked: CheckedFile };

/** Checks a file of evidence that is chosen, or dropped anywhere on the page. */
export function VerifyFile({ desk }: { readonly desk: EvidenceDesk }) {
  const text = useText();
  const [state, setState] = useState<State>({ is: 'idle' });
  const [over, setOver] = useState(false);
  const noted = useRef<HTMLInputElement>(null);
  const start = async (file: File | undefined) => {
    if (file === undefined) return;
    const { name, size } = file;
    if (size > LARGEST) return setState({ is: 'large', name });
    setState({ is: 'reading', name, part: 0 });
    const hash = noted.current?.value.trim().toLowerCase() || undefined;
    try {
      const checked = await desk.verify(file, hash, (part) =>
        setState({ is: 'reading', name, part }),
      );
      setState({ is: 'checked', name, checked });
    } catch {
      setState({ is: 'unread', name });
    }
  };
  useEffect(() => catchDrops(setOver, (file) => void start(file)), [desk]);
  return (
    <section
      aria-labelledby="verify-title"
      class={over ? 'card drop over' : 'card drop'}
      data-testid="verify-file"
      data-state={state.is}
    >
      <h3 id="verify-title">{text('evidence.verify.title')}</h3>
      <p class="dim">{text('evidence.verify.hint')}</p>
      <label class="field">
        {text('evidence.verify.noted')}
        <input ref={noted} type="text" spellcheck={false} autocomplete="off" />
      </label>
      <div class="actions">
        <label class="choose">
          <input
            type="file"
            class="unseen"
            onChange={({ currentTarget }) => {
              void start(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
          {text('evidence.verify.choose')}
        </label>
        {state.is === 'reading' && (
          <progress aria-label={text('evidence.verify.reading', [state.name])} value={state.part} />
        )}
      </div>
      <div role="status">
        {state.is === 'reading' && <p>{text('evidence.verify.reading', [state.name])}</p>}
        {state.is === 'unread' && <p>{text('evidence.verify.unread', [state.name])}</p>}
        {state.is === 'large' && <p>{text('evidence.verify.large', [state.name])}</p>}
        {state.is === 'checked' && <FileOutcome name={state.name} checked={state.checked} />}
      </div>
    </section>
  );
}

/** Takes a file that is dropped anywhere on the page; the browser would leave the page and open it. */
function catchDrops(setOver: (over: boolean) => void, start: (file?: File) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener(
    'dragover',
    (event) => {
      event.preventDefault();
      setOver(true);
    },
    { signal },
  );
  document.addEventListener('dragleave', (event) => event.relatedTarget ?? setOver(false), {
    signal,
  });
  document.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      setOver(false);
      start(event.dataTransfer?.files[0]);
    },
    { signal },
  );
  return () => end.abort();
}
