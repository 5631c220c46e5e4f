import type { MessageKey } from '../../../lib/domain/text';
import type { ImportedFile } from '../../../lib/imports/imported-file';
import { useText } from '../../text-context';

/** What is odd about a file, and what happened in the browser that wrote an export of ours. */
export function NotesList({ file }: { readonly file: ImportedFile }) {
  const text = useText();
  const { notes, events = [] } = file;
  return (
    <>
      {notes.length > 0 && (
        <ul class="notes caution" aria-label={text('exchange.note.title')}>
          {notes.map((note) => (
            <li key={note}>{text(`exchange.note.${note}` as MessageKey)}</li>
          ))}
        </ul>
      )}
      {events.length > 0 && (
        <p class="dim">{text('exchange.file.events', [String(events.length)])}</p>
      )}
    </>
  );
}
