import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { type Fault, faultWords } from './fault-words';

export type TroubleProps = {
  /** Why the ledger cannot be read at all. */
  readonly unreadable?: Fault | undefined;
  /** Why the last reading could not be kept, and when. */
  readonly trouble?: { readonly fault: Fault; readonly at: string } | undefined;
  /** When what is shown was read; null before anything was. */
  readonly readAt: string | null;
  readonly dates: DateWords;
};

/** What could not be read or kept, in words. */
export function TroubleLines({ unreadable, trouble, readAt, dates }: TroubleProps) {
  const text = useText();
  const shown =
    readAt === null ? text('popup.nothing_shown') : text('popup.shown_from', [dates.day(readAt)]);
  return (
    <>
      {unreadable !== undefined && (
        <p class="advice" role="alert" data-testid="unreadable">
          {text('popup.load_failed', [faultWords(text, unreadable)])}
        </p>
      )}
      {trouble !== undefined && (
        <p class="advice" role="alert" data-testid="trouble">
          {text('popup.not_kept', [dates.moment(trouble.at), faultWords(text, trouble.fault)])}{' '}
          {unreadable === undefined && shown}
        </p>
      )}
    </>
  );
}
