import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/domain/text';
import type { FileFault } from '../../../lib/imports/imported-file';
import type { GivenFile, OpenedFile } from '../../../lib/imports/open-file';
import { useText } from '../../text-context';
import type { ExchangeDesk } from './exchange-desk';
import { FileField } from './file-field';
import { FileReview } from './file-review';

type Props = {
  readonly desk: ExchangeDesk;
  readonly known: readonly string[];
  readonly inFront: boolean;
};

type State =
  | { readonly at: 'nothing' | 'several' | 'reading' | 'put-back' }
  | { readonly at: 'refused'; readonly fault: FileFault; readonly name: string | undefined }
  | { readonly at: 'opened'; readonly file: OpenedFile; readonly times: number }
  | { readonly at: 'taken'; readonly count: number; readonly changes: number };

/** Takes in a file: opens it, shows what it would change, and takes what the user chose. */
export function ImportFile({ desk, known, inFront }: Props) {
  const text = useText();
  const [state, setState] = useState<State>({ at: 'nothing' });
  const outcome = useRef<HTMLParagraphElement>(null);
  const isOver = state.at === 'taken' || state.at === 'put-back';
  // The button that was pressed is gone by then: the next key must not start at the top of the page.
  useEffect(() => {
    if (isOver) outcome.current?.focus();
  }, [isOver]);
  const open = async (files: readonly GivenFile[]) => {
    const [file] = files;
    if (file === undefined) return setState({ at: 'nothing' });
    if (files.length > 1) return setState({ at: 'several' });
    setState({ at: 'reading' });
    const opened = await desk.open(file);
    setState(
      opened.ok
        ? { at: 'opened', file: opened.value, times: Date.parse(desk.now()) }
        : { at: 'refused', fault: opened.error, name: file.name },
    );
  };
  return (
    <section aria-labelledby="import-title" class="block">
      <h3 id="import-title">{text('exchange.import.title')}</h3>
      <p>{text('exchange.import.hint')}</p>
      <FileField inFront={inFront} open={(files) => void open(files)} />
      <p role="alert">
        {state.at === 'several' && text('exchange.import.several')}
        {state.at === 'refused' &&
          `${state.name === undefined ? '' : `${state.name}: `}${text(`exchange.fault.${state.fault}` as MessageKey)}`}
      </p>
      <p role="status" ref={outcome} tabIndex={-1}>
        {state.at === 'reading' && text('exchange.import.reading')}
        {state.at === 'opened' && text('exchange.import.opened')}
        {state.at === 'put-back' && text('exchange.import.put_back')}
        {state.at === 'taken' &&
          text('exchange.import.taken', [String(state.count), String(state.changes)])}
      </p>
      {state.at === 'opened' && (
        <FileReview
          key={state.times}
          desk={desk}
          known={known}
          opened={state.file}
          done={(count, changes) => setState({ at: 'taken', count, changes })}
          putBack={() => setState({ at: 'put-back' })}
        />
      )}
    </section>
  );
}
