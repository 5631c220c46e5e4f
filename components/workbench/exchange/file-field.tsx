import { useEffect, useRef, useState } from 'preact/hooks';
import type { GivenFile } from '../../../lib/imports/open-file';
import { useText } from '../../text-context';
import { catchDrops } from '../catch-drops';

type Props = {
  readonly inFront: boolean;
  readonly open: (files: readonly GivenFile[]) => void;
};

/** In characters. More makes a field slow to draw, so it is opened without being shown in it. */
const LONGEST = 100_000;

/** The place for a file, and the field for what was copied from one. */
export function FileField({ inFront, open }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [over, setOver] = useState(false);
  const [empty, setEmpty] = useState(false);
  useEffect(
    () => (inFront ? catchDrops(setOver, (data) => open(droppedFiles(data))) : undefined),
    [inFront, open],
  );
  const read = (event: Event) => {
    event.preventDefault();
    const value = field.current?.value ?? '';
    setEmpty(value.trim() === '');
    if (value.trim() !== '') open([pastedFile(value)]);
  };
  return (
    <form class={over ? 'drop over' : 'drop'} onSubmit={read}>
      <div class="actions">
        <label class="choose">
          <input
            type="file"
            class="unseen"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])].map(givenFile);
              currentTarget.value = '';
              if (files.length > 0) open(files);
            }}
          />
          {text('exchange.import.choose')}
        </label>
        <span class="dim">{text('exchange.import.drop')}</span>
      </div>
      <details>
        <summary>{text('exchange.import.paste')}</summary>
        <label for="exchange-field">{text('exchange.import.field')}</label>
        <textarea
          id="exchange-field"
          ref={field}
          rows={4}
          spellcheck={false}
          onInput={() => setEmpty(false)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.length <= LONGEST) return;
            event.preventDefault();
            open([pastedFile(pasted)]);
          }}
        />
        <button type="submit">{text('exchange.import.read')}</button>
        <p role="alert">{empty && text('exchange.import.nothing')}</p>
      </details>
    </form>
  );
}

function givenFile(file: File): GivenFile {
  return {
    name: file.name,
    size: file.size,
    changedAt: new Date(file.lastModified).toISOString(),
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

function pastedFile(text: string): GivenFile {
  const content = new TextEncoder().encode(text);
  return { size: content.length, read: async () => content };
}

function droppedFiles(data: DataTransfer | null): readonly GivenFile[] {
  if (data === null) return [];
  if (data.files.length > 0) return [...data.files].map(givenFile);
  const text = data.getData('text/plain');
  return text === '' ? [] : [pastedFile(text)];
}
