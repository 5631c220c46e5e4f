import { useMemo } from 'preact/hooks';
import type { PartnerLine } from '../../lib/partners/overview';
import type { DateWords } from './date-words';
import { PartnerItem } from './partner-item';

type Props = {
  /** The same array for as long as the same partners are meant. */
  readonly partners: readonly PartnerLine[];
  readonly dates: DateWords;
  /** ISO 8601. */
  readonly now: string;
};

/** Some partners of a long list, which are not looked at again while the rest is drawn. */
export function PartnerChunk({ partners, dates, now }: Props) {
  return useMemo(
    () => (
      <>
        {partners.map((partner) => (
          <PartnerItem key={partner.key} partner={partner} dates={dates} now={now} />
        ))}
      </>
    ),
    [partners, dates, now],
  );
}
