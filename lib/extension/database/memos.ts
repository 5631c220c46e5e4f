import type { Result } from '../../domain/result';
import { type Memo, type MemoDraft, memoFrom, memoSchema, memoWritten } from '../../partners/memo';
import { appendEvents } from './append-events';
import { findHead } from './chain-head';
import { inTransaction } from './in-transaction';
import { announceLedger } from './ledger-news';
import { withDatabase } from './open-database';
import { parseEach, setAside } from './parse-records';
import type { StorageFault } from './storage-fault';

/**
 * Keeps a memo and the event that tells of it, in one transaction: both or neither. Kept once more it is what it was,
 * whatever the draft says now.
 * @param at ISO 8601.
 */
export async function keepMemo(draft: MemoDraft, at: string): Promise<Result<Memo, StorageFault>> {
  const { tenant } = draft.facts;
  const kept = await inTransaction(async (writing) => {
    const memos = writing.objectStore('memos');
    const stored: unknown = await memos.get(draft.id);
    const before = memoSchema.safeParse(stored);
    if (before.success) return before.data;
    if (stored !== undefined) {
      await setAside(writing, 'memos', [{ key: draft.id, record: stored }], at);
    }
    const { head } = await findHead(writing, tenant, at);
    const memo = memoFrom(draft, head, at);
    await memos.add(memo);
    await appendEvents(writing, tenant, [memoWritten(memo)]);
    return memo;
  });
  if (kept.ok) announceLedger(tenant);
  return kept;
}

/** A kept memo as it lies there, with the event behind the last one before it; each undefined where there is none. */
export type StoredMemo = { readonly record: unknown; readonly event: unknown };

/** Looks a memo up. Both are as they lie there: whoever reads them parses them. */
export function readMemo(id: string): Promise<Result<StoredMemo, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['memos', 'events'], 'readonly');
    const record: unknown = await reading.objectStore('memos').get(id);
    const memo = memoSchema.safeParse(record);
    if (!memo.success) return { record, event: undefined };
    const { tenant, after } = memo.data;
    const event: unknown = await reading.objectStore('events').get([tenant, after.seq + 1]);
    return { record, event };
  });
}

/** A tenant's memos, the latest first, and how many could not be read. */
export type TenantMemos = { readonly memos: readonly Memo[]; readonly unreadable: number };

export function readMemos(tenant: string): Promise<Result<TenantMemos, StorageFault>> {
  return withDatabase(async (database) => {
    const { read, broken } = parseEach(
      memoSchema,
      await database.getAllFromIndex('memos', 'tenant', tenant),
    );
    const memos = [...read].sort((one, other) => other.after.seq - one.after.seq);
    return { memos, unreadable: broken.length };
  });
}
