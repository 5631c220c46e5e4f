import type { MemoDraft } from '../../../lib/partners/memo';
import { memoAbout } from '../../../lib/reports/memo-parts';
import { utcTime } from '../../../lib/reports/utc-time';
import { useText } from '../../text-context';
import type { EvidenceDesk } from './desk';
import { StorageTrouble } from './storage-trouble';
import { useLoaded } from './use-loaded';

type Props = {
  /** Undefined where no chain is kept yet. */
  readonly tenant: string | undefined;
  readonly drafts: readonly MemoDraft[];
  readonly news: number;
  readonly desk: EvidenceDesk;
};

/** The memos of one tenant, the latest first, and every draft. */
export function MemoList({ tenant, drafts, news, desk }: Props) {
  const text = useText();
  const kept = useLoaded(
    async () => (tenant === undefined ? NONE : desk.memos(tenant)),
    [tenant, news],
  );
  const memos = kept?.ok ? kept.value.memos : [];
  const replaced = new Set(memos.map(({ supersedes }) => supersedes));
  return (
    <section aria-labelledby="memos-title" class="card" data-testid="memos">
      <h3 id="memos-title">{text('evidence.memos.title')}</h3>
      {kept?.ok === false && <StorageTrouble fault={kept.error} />}
      {kept?.ok && kept.value.unreadable > 0 && (
        <p class="trouble">{text('evidence.memos.unreadable', [String(kept.value.unreadable)])}</p>
      )}
      {memos.length === 0 ? (
        <p class="dim">{text('evidence.memos.none')}</p>
      ) : (
        <ul class="memos">
          {memos.map(({ id, facts, typed, writtenAt }) => (
            <li key={id}>
              <a href={`#evidence/${id}`}>
                {text('evidence.memos.line', [memoAbout(facts, text), utcTime(writtenAt)])}
              </a>{' '}
              <span class="dim">
                {typed.ticket.trim() === ''
                  ? text('evidence.memos.no_ticket')
                  : text('evidence.memos.ticket', [typed.ticket])}
                {replaced.has(id) && ` · ${text('evidence.memos.superseded')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {drafts.length > 0 && (
        <>
          <h4>{text('evidence.memos.drafts')}</h4>
          <ul class="memos">
            {drafts.map(({ id, facts, startedAt }) => (
              <li key={id}>
                <a href={`#evidence/${id}`}>
                  {text('evidence.memos.draft_line', [memoAbout(facts, text), utcTime(startedAt)])}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const NONE = { ok: true, value: { memos: [], unreadable: 0 } } as const;
