import { useMemo, useState } from 'preact/hooks';
import { findPartners } from '../../lib/partners/find-partners';
import type { PartnerLine } from '../../lib/partners/overview';
import { useText } from '../text-context';
import type { DateWords } from './date-words';
import { PartnerChunk } from './partner-chunk';
import { FIRST, useGradually } from './use-gradually';

type Props = {
  /** Whose they are. */
  readonly tenant: string;
  /** The most urgent first. */
  readonly partners: readonly PartnerLine[];
  /** More are on their way. */
  readonly isCut: boolean;
  readonly dates: DateWords;
  /** ISO 8601. */
  readonly now: string;
};

/** The partners that hold consent, and a field to find some of them. */
export function PartnerList({ tenant, partners, isCut, dates, now }: Props) {
  const text = useText();
  const [search, setSearch] = useState('');
  const found = useMemo(() => findPartners(partners, search), [partners, search]);
  const chunks = useMemo(() => chunksOf(found), [found]);
  const drawn = useGradually(found.length, `${tenant} ${search}`);
  return (
    <>
      <input
        type="search"
        aria-label={text('popup.search')}
        placeholder={text('popup.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p role="status" class="dim" data-testid="found">
        {search.trim() !== '' &&
          text('popup.found', [String(found.length), String(partners.length)])}
      </p>
      {/* Scrolls by itself, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keys */}
      <section class="scroll" tabIndex={0} aria-label={text('popup.partners')}>
        <ul class="partners" aria-busy={isCut || drawn < found.length}>
          {chunks.slice(0, Math.ceil(drawn / FIRST)).map((chunk, at) => (
            <PartnerChunk key={at} partners={chunk} dates={dates} now={now} />
          ))}
        </ul>
      </section>
    </>
  );
}

function chunksOf(partners: readonly PartnerLine[]): PartnerLine[][] {
  return Array.from({ length: Math.ceil(partners.length / FIRST) }, (_, at) =>
    partners.slice(at * FIRST, (at + 1) * FIRST),
  );
}
