import { useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../../../lib/domain/text';
import { type ImportedFile, withNotes } from '../../../lib/imports/imported-file';
import type { OpenedFile } from '../../../lib/imports/open-file';
import { readForeignTable } from '../../../lib/imports/read-foreign-table';
import type { ColumnChoice } from '../../../lib/imports/table-columns';
import { useText } from '../../text-context';
import { ChooseColumns } from './choose-columns';
import { ChooseTenant } from './choose-tenant';
import type { ExchangeDesk } from './exchange-desk';
import { FilePreview } from './file-preview';
import { NotesList } from './notes-list';
import { SkippedList } from './skipped-list';
import { useStored } from './use-ledgers';

type Props = {
  readonly desk: ExchangeDesk;
  readonly known: readonly string[];
  readonly opened: OpenedFile;
  readonly done: (count: number, changes: number) => void;
  readonly putBack: () => void;
};

/** What a file was recognised as, whose ledger it is for, when it was made, and what would come of it. */
export function FileReview({ desk, known, opened, done, putBack }: Props) {
  const text = useText();
  const { recognised, name, changedAt } = opened;
  const [columns, setColumns] = useState<ColumnChoice>(
    'table' in recognised ? recognised.guess : {},
  );
  const file = useMemo(() => fileOf(opened, columns), [opened, columns]);
  const [tenant, setTenant] = useState(file.tenants.length === 1 ? file.tenants[0] : undefined);
  const now = desk.now();
  const written = file.writtenAt ?? changedAt;
  const made = written !== undefined && written < now ? written : now;
  const [day, setDay] = useState(made.slice(0, 10));
  const at = day === made.slice(0, 10) ? made : `${day}T00:00:00.000Z`;
  const needsDay = file.rows.some((row) => 'sighting' in row && row.at === undefined);
  const isDay = !needsDay || (day !== '' && day <= now.slice(0, 10));
  const stored = useStored(desk, tenant);
  return (
    <section aria-labelledby="file-title" class="file" data-kind={file.kind}>
      <h4 id="file-title">{name ?? text('exchange.file.pasted')}</h4>
      <p>
        {text(`exchange.kind.${file.kind}` as MessageKey)}{' '}
        {text('exchange.file.count', [String(file.rows.length)])}
      </p>
      {'table' in recognised && (
        <ChooseColumns table={recognised.table} choice={columns} choose={setColumns} />
      )}
      <ChooseTenant file={file} known={known} tenant={tenant} choose={setTenant} />
      {needsDay && (
        <label class="field">
          <span>{text('exchange.file.day')}</span>
          <input
            type="date"
            value={day}
            max={now.slice(0, 10)}
            aria-describedby="day-hint"
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <span class="dim" id="day-hint">
            {text(isDay ? 'exchange.file.day_hint' : 'exchange.file.day_wrong')}
          </span>
        </label>
      )}
      <NotesList file={file} />
      {stored.state === 'failed' && <p role="alert">{text('exchange.load_failed')}</p>}
      {tenant !== undefined && stored.state === 'ready' && isDay ? (
        <FilePreview
          key={`${tenant} ${at}`}
          {...{ desk, opened, file, done, putBack }}
          stored={stored.value}
          target={{ tenant, at, now }}
        />
      ) : (
        <>
          <SkippedList file={file} skipped={file.skipped} />
          <div class="actions">
            <button type="button" onClick={putBack}>
              {text('exchange.file.put_back')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function fileOf({ recognised }: OpenedFile, columns: ColumnChoice): ImportedFile {
  if ('file' in recognised) return recognised.file;
  return withNotes(readForeignTable(recognised.table, columns), recognised.notes);
}
