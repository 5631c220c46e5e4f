import type { Preview } from '../../../lib/imports/preview';
import type { TenantRecord } from '../../../lib/partners/tenant-record';
import { useText } from '../../text-context';
import { accessWords } from './grant-words';

type Props = {
  readonly record: TenantRecord;
  readonly missed: Preview['missed'];
  readonly day: (when: string) => string;
  readonly taken: boolean;
  readonly turn: () => void;
};

/** A reading of the list that another browser made: whom it did not show would count as gone or not seen. */
export function ListReading({ record, missed, day, taken, turn }: Props) {
  const text = useText();
  return (
    <div class="reading" data-testid="reading">
      <label class="take">
        <input type="checkbox" checked={taken} onChange={turn} />
        <span>
          {text('exchange.preview.reading', [day(record.readAt ?? record.wholeAt ?? '')])}
        </span>
      </label>
      {missed.length > 0 && (
        <>
          <p>{text('exchange.preview.missed')}</p>
          <ul>
            {missed.map(({ partner, grant }) => (
              <li key={grant.key}>
                {partner.name} <span class="dim">{accessWords(grant, text)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
