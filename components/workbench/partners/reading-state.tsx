import { UNKNOWN_TENANT } from '../../../lib/partners/holding';
import type { DayWords } from '../../../lib/sheets/partners/day-words';
import type { PartnersBook } from '../../../lib/sheets/partners/partners-book';
import { useText } from '../../text-context';

type Props = { readonly book: PartnersBook; readonly days: DayWords };

/** When the list was read and how much of it; and whatever could not be read, kept or reached. */
export function ReadingState({ book, days }: Props) {
  const text = useText();
  const { ledger, unreadable, fault, trouble } = book;
  return (
    <div class="reading-state">
      {fault !== undefined && (
        <p class="advice" role="alert">
          {text(`ledger.fault.${fault}`)} {ledger !== undefined && text('partners.older')}
        </p>
      )}
      {trouble !== undefined && (
        <p class="advice" role="alert">
          {text('partners.trouble', [
            days.instant(trouble.at),
            text(`ledger.fault.${trouble.fault}`),
          ])}
        </p>
      )}
      {unreadable > 0 && (
        <p class="advice" role="alert">
          {text('partners.unreadable', [String(unreadable)])}
        </p>
      )}
      {ledger === undefined && fault === undefined && <p>{text('popup.empty')}</p>}
      {ledger !== undefined && <Reading ledger={ledger} days={days} />}
    </div>
  );
}

function Reading({
  ledger,
  days,
}: {
  ledger: NonNullable<PartnersBook['ledger']>;
  days: DayWords;
}) {
  const text = useText();
  const { readAt, whole, partners, tenant } = ledger;
  return (
    <>
      <p data-testid="read-at">
        {readAt === null
          ? text('partners.never_read')
          : text('partners.read_at', [days.instant(readAt)])}
      </p>
      {readAt !== null && !whole && <p class="advice">{text('popup.not_whole')}</p>}
      {tenant === UNKNOWN_TENANT && <p class="dim">{text('partners.tenant_unknown_hint')}</p>}
      {readAt !== null && partners.length === 0 && <p>{text('popup.none_listed')}</p>}
    </>
  );
}
