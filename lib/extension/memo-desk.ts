import { type Result, success } from '../domain/result';
import { eventSchema } from '../partners/event';
import { type Memo, type MemoDraft, memoDigest, memoSchema } from '../partners/memo';
import type { MemoPage } from '../reports/memo-page';
import { keepMemo, readMemo, readMemos, type StoredMemo } from './database/memos';
import type { StorageFault } from './database/storage-fault';
import { reportError } from './error-report';
import { dropDraft, readDraft, startDraft } from './memo-drafts';
import { viewOf } from './tab-views';

/** Gives what lies under an id: a kept memo with its proof, else a draft. */
export async function openMemoPage(id: string): Promise<Result<MemoPage, StorageFault>> {
  const stored = await readMemo(id);
  if (!stored.ok) return stored;
  const memo = memoSchema.safeParse(stored.value.record).data;
  if (memo !== undefined) return keptPage(memo, stored.value);
  const draft = await readDraft(id);
  return success(draft === undefined ? { kind: 'missing' } : { kind: 'draft', draft });
}

/** Begins a memo about the consent page that a tab showed last. @returns undefined where it showed none. */
export async function openFromTab(tabId: number, now: string): Promise<string | undefined> {
  const facts = await viewOf(tabId);
  return facts && (await startDraft(facts, now)).id;
}

/** Keeps a draft as a memo; the draft is then gone. */
export async function keepAsMemo(
  draft: MemoDraft,
  now: string,
): Promise<Result<Memo, StorageFault>> {
  const kept = await keepMemo(draft, now);
  // A draft that stays is hidden by the memo of the same id.
  if (kept.ok) await dropDraft(draft.id).catch((error) => reportError('draft', error));
  return kept;
}

/** Begins a memo that takes the place of a kept one, with the same facts and words. @returns its id. */
export async function nextVersion(memo: Memo, now: string): Promise<string> {
  const { id, facts, typed } = memo;
  return (await startDraft(facts, now, { typed, supersedes: id })).id;
}

async function keptPage(
  memo: Memo,
  { record, event }: StoredMemo,
): Promise<Result<MemoPage, StorageFault>> {
  const { facts, typed, tenant, id } = memo;
  const all = await readMemos(tenant);
  if (!all.ok) return all;
  // Of what lies there, with fields that this version may not know.
  const digest = memoDigest(record);
  const told = eventSchema.safeParse(event).data;
  const tells = told?.kind === 'memo-written' && told.about === id ? told : undefined;
  return success({
    kind: 'kept',
    shown: {
      ...{ facts, typed, digest, kept: memo },
      ...(tells && { event: { seq: tells.seq, at: tells.at, hash: tells.hash } }),
    },
    proof: tells === undefined ? 'no-event' : tells.digest === digest ? 'matches' : 'differs',
    replaced: all.value.memos.some(({ supersedes }) => supersedes === id),
  });
}
