import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { KeptMemo } from './kept-memo';
import { MemoForm } from './memo-form';
import { StorageTrouble } from './storage-trouble';
import { useLoaded, useNews } from './use-loaded';

type Props = {
  readonly desk: EvidenceDesk;
  readonly id: string | undefined;
  /** Begins a memo about this tab, and goes there. */
  readonly tab: number | undefined;
};

/** A memo by its id, kept or still being written; or a new one about a tab. */
export function MemoPlace({ desk, id, tab }: Props) {
  return id === undefined ? <FromTab desk={desk} tab={tab ?? 0} /> : <ById desk={desk} id={id} />;
}

function FromTab({ desk, tab }: { readonly desk: EvidenceDesk; readonly tab: number }) {
  const text = useText();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    desk.fromTab(tab).then(
      (began) => (began === undefined ? setMissing(true) : desk.go(began)),
      () => setMissing(true),
    );
  }, [tab]);
  return missing ? (
    <p role="alert" class="trouble">
      {text('evidence.memo.missing_tab')}
    </p>
  ) : (
    <p role="status">{text('evidence.loading')}</p>
  );
}

function ById({ desk, id }: { readonly desk: EvidenceDesk; readonly id: string }) {
  const text = useText();
  const [kept, setKept] = useState(0);
  const news = useNews(desk.onNews);
  const page = useLoaded(() => desk.open(id), [id, kept, news]);
  if (page === undefined) return <p role="status">{text('evidence.loading')}</p>;
  if (!page.ok) return <StorageTrouble fault={page.error} />;
  if (page.value.kind === 'missing') {
    return (
      <p role="alert" class="trouble">
        {text('evidence.memo.missing')}
      </p>
    );
  }
  if (page.value.kind === 'draft') {
    return (
      <MemoForm
        key={id}
        draft={page.value.draft}
        desk={desk}
        onKept={() => setKept((before) => before + 1)}
      />
    );
  }
  return <KeptMemo page={page.value} desk={desk} isNew={kept > 0} />;
}
