import { useState } from 'preact/hooks';
import { useText } from '../../text-context';
import { ChainCard } from './chain-card';
import type { EvidenceDesk } from './desk';
import { EventList } from './event-list';
import { MemoList } from './memo-list';
import { SaveEvidence } from './save-evidence';
import { StorageTrouble } from './storage-trouble';
import { useLoaded, useNews } from './use-loaded';
import { VerifyFile } from './verify-file';

/** One tenant's chain, its memos and events, and a place to check a file. */
export function Overview({ desk }: { readonly desk: EvidenceDesk }) {
  const text = useText();
  const news = useNews(desk.onNews);
  const [chosen, setChosen] = useState<string>();
  const chains = useLoaded(desk.chains, [news]);
  const drafts = useLoaded(async () => ({ ok: true, value: await desk.drafts() }), [news]);
  if (chains === undefined) return <p role="status">{text('evidence.loading')}</p>;
  if (!chains.ok) {
    return (
      <>
        <StorageTrouble fault={chains.error} />
        <VerifyFile desk={desk} />
      </>
    );
  }
  const chain = chains.value.find(({ tenant }) => tenant === chosen) ?? chains.value[0];
  const began = drafts?.ok ? drafts.value : [];
  return (
    <>
      {chains.value.length > 1 && (
        <label class="tenant">
          {text('evidence.tenant')}
          <select
            value={chain?.tenant}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {chains.value.map(({ tenant }) => (
              <option key={tenant} value={tenant}>
                {tenant === 'unknown' ? text('evidence.unknown_tenant') : tenant}
              </option>
            ))}
          </select>
        </label>
      )}
      {chain === undefined ? (
        <div class="card empty">
          <h3>{text('evidence.empty.title')}</h3>
          <p>{text('evidence.empty.text')}</p>
        </div>
      ) : (
        <ChainCard key={chain.tenant} chain={chain} news={news} desk={desk} />
      )}
      {(chain !== undefined || began.length > 0) && (
        <MemoList desk={desk} tenant={chain?.tenant} drafts={began} news={news} />
      )}
      {chain !== undefined && <SaveEvidence key={chain.tenant} tenant={chain.tenant} desk={desk} />}
      <VerifyFile desk={desk} />
      {chain !== undefined && (
        <EventList key={chain.tenant} tenant={chain.tenant} news={news} desk={desk} />
      )}
    </>
  );
}
