import { useId, useState } from 'preact/hooks';
import { useText } from '../text-context';

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly words: string;
  readonly copy: (text: string) => Promise<boolean>;
};

/** Something to copy. It is text, also where it is an address: nothing opens it. */
export function CopyBlock({ title, hint, words, copy }: Props) {
  const text = useText();
  const id = useId();
  const [said, setSaid] = useState('');
  const copyNow = async () => {
    setSaid(text((await copy(words)) ? 'panel.copied' : 'panel.copy_failed'));
  };
  return (
    <section class="copy-block">
      <h3 id={id}>{title}</h3>
      <p class="dim">{hint}</p>
      <pre>{words}</pre>
      <div class="actions">
        <button
          type="button"
          id={`${id}-copy`}
          aria-labelledby={`${id}-copy ${id}`}
          onClick={copyNow}
        >
          {text('links.copy')}
        </button>
        <span class="outcome" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}
