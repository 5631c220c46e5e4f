import { useMemo, useState } from 'preact/hooks';
import type { ImportedFile } from '../../../lib/imports/imported-file';
import type { OpenedFile } from '../../../lib/imports/open-file';
import { type PreviewItem, previewOf } from '../../../lib/imports/preview';
import type { ImportTarget } from '../../../lib/imports/row-grants';
import type { StoredLedger } from '../../../lib/partners/stored-ledger';
import { useText } from '../../text-context';
import type { ExchangeDesk } from './exchange-desk';
import { ListReading } from './list-reading';
import { PreviewGroup } from './preview-group';
import { SkippedList } from './skipped-list';

type Props = {
  readonly desk: ExchangeDesk;
  readonly opened: OpenedFile;
  readonly file: ImportedFile;
  readonly stored: StoredLedger;
  readonly target: ImportTarget;
  readonly done: (count: number, changes: number) => void;
  readonly putBack: () => void;
};

const GROUPS = ['differs', 'new', 'more'] as const;

/** What would come of a file: what differs, what is new, what is known, what is left out. Nothing is taken yet. */
export function FilePreview({ desk, opened, file, stored, target, done, putBack }: Props) {
  const text = useText();
  const { tenant, at } = target;
  const preview = useMemo(() => previewOf(file, target, stored), [file, tenant, at, stored]);
  const { items, skipped, missed, record } = preview;
  // What differs is taken only if the user says so.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [withReading, setWithReading] = useState(missed.length === 0);
  const [failed, setFailed] = useState(false);
  const isTaken = ({ kind, grant }: PreviewItem) =>
    kind === 'same' || (kind === 'differs') === turned.has(grant.key);
  const taken = items.filter((item) => item.adds && isTaken(item));
  const same = items.filter(({ kind }) => kind === 'same');
  const takesReading = record !== undefined && withReading;
  const turn = (key: string) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  const take = async () => {
    const { digest, name } = opened;
    const result = await desk.take({
      ...{ tenant, digest, grants: taken.map(({ grant }) => grant) },
      ...(takesReading && { record }),
      ...(name !== undefined && { name }),
    });
    if (result.ok) done(taken.length, result.value.length);
    else setFailed(true);
  };
  return (
    <>
      {GROUPS.map((kind) => (
        <PreviewGroup
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          {...{ isTaken, turn, day: desk.day }}
        />
      ))}
      {same.length > 0 && (
        <p data-testid="same">
          {text(
            same.some(({ adds }) => adds) ? 'exchange.preview.noted' : 'exchange.preview.same',
            [String(same.length)],
          )}
        </p>
      )}
      {record !== undefined && (
        <ListReading
          {...{ record, missed, day: desk.day }}
          taken={withReading}
          turn={() => setWithReading(!withReading)}
        />
      )}
      <SkippedList file={file} skipped={[...file.skipped, ...skipped]} />
      <p role="alert">{failed && text('exchange.preview.failed')}</p>
      <div class="actions">
        <button
          type="button"
          class="solid"
          disabled={taken.length === 0 && !takesReading}
          onClick={() => void take()}
        >
          {text('exchange.preview.take', [String(taken.length)])}
        </button>
        <button type="button" onClick={putBack}>
          {text('exchange.file.put_back')}
        </button>
      </div>
    </>
  );
}
