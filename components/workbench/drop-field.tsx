import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkSource } from '../../lib/checks/check-sources';
import { useText } from '../text-context';
import { catchDrops } from './catch-drops';
import { fileSource, linkedHtml, textSource, transferredSources } from './link-sources';

type Props = {
  /** Whether the page is in front: only then it takes the focus and what is dropped. */
  readonly inFront: boolean;
  readonly start: (sources: readonly LinkSource[]) => void;
};

/** In bytes. More makes a field slow to draw, so files and long texts are checked without being shown in it. */
const LONGEST = 100_000;

/** The field for links and text, and the place for files. */
export function DropField({ inFront, start }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const html = useRef<string | null>(null);
  const [empty, setEmpty] = useState(false);
  const [over, setOver] = useState(false);

  useEffect(() => {
    if (inFront) field.current?.focus();
  }, [inFront]);
  useEffect(() => {
    const drop = (data: DataTransfer | null) => start(transferredSources(data));
    return inFront ? catchDrops(setOver, drop) : undefined;
  }, [inFront, start]);

  const check = (event: Event) => {
    event.preventDefault();
    const value = field.current?.value ?? '';
    setEmpty(value.trim() === '');
    if (value.trim() === '') return;
    start([html.current === null ? textSource(value) : textSource(html.current, 'html')]);
  };
  return (
    <form class={over ? 'drop over' : 'drop'} onSubmit={check}>
      <label for="links-field">{text('links.field')}</label>
      <textarea
        id="links-field"
        ref={field}
        rows={5}
        spellcheck={false}
        placeholder={text('links.placeholder')}
        onPaste={(event) => {
          const { clipboardData, currentTarget } = event;
          const sources = transferredSources(clipboardData);
          if (sources.some(({ name, size }) => name !== undefined || size > LONGEST)) {
            event.preventDefault();
            start(sources);
            return;
          }
          // Mail programs hide addresses behind words: the HTML knows them, the text does not.
          const linked = currentTarget.value === '' ? linkedHtml(clipboardData) : undefined;
          setTimeout(() => {
            html.current = linked ?? null;
          });
        }}
        onInput={() => {
          html.current = null;
          setEmpty(false);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && check(event)}
      />
      <div class="actions">
        <button type="submit" class="solid">
          {text('links.check')}
        </button>
        <label class="choose">
          <input
            type="file"
            multiple
            class="unseen"
            onChange={({ currentTarget }) => {
              start([...(currentTarget.files ?? [])].map(fileSource));
              currentTarget.value = '';
            }}
          />
          {text('links.choose')}
        </label>
      </div>
      <p class="dim">{text('links.drop')}</p>
      <p role="alert">{empty && text('links.nothing')}</p>
    </form>
  );
}
