import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { MemoPlace } from './memo-place';
import { Overview } from './overview';

export type EvidencePageProps = {
  readonly inFront: boolean;
  /** The end of the page's address: `#evidence`, with the id of a memo or `tab-` and a tab's number behind it. */
  readonly address: string;
  readonly desk: EvidenceDesk;
};

const PLACE = /^#evidence\/(?:tab-(\d{1,10})|([0-9a-f-]{36}))$/;

/** What happened with partners, as a chain that can be proven, and memos about approvals. */
export function EvidencePage({ inFront, address, desk }: EvidencePageProps) {
  const text = useText();
  if (!inFront) return null;
  const [, tab, id] = PLACE.exec(address) ?? [];
  const place = tab ?? id;
  return (
    <section aria-labelledby="evidence-title" class="evidence">
      <div class="evidence-head">
        <h2 id="evidence-title">{text('evidence.title')}</h2>
        {place === undefined ? (
          <p>{text('evidence.intro')}</p>
        ) : (
          <a href="#evidence">{text('evidence.memo.back')}</a>
        )}
      </div>
      {place === undefined ? (
        <Overview desk={desk} />
      ) : (
        <MemoPlace
          key={place}
          desk={desk}
          id={id}
          tab={tab === undefined ? undefined : Number(tab)}
        />
      )}
    </section>
  );
}
