import { type MemoDraft, memoDraftSchema } from '../partners/memo';
import type { MemoFacts } from '../partners/memo-facts';
import { browser } from './browser';

const START = 'memo-draft-';

/**
 * Begins a memo. Drafts lie in the browser's storage, so that nothing that was typed is lost with a tab, the browser
 * or an update. Drafts in which nothing was typed make room.
 * @param now ISO 8601.
 */
export async function startDraft(
  facts: MemoFacts,
  now: string,
  from: Partial<Pick<MemoDraft, 'typed' | 'supersedes'>> = {},
): Promise<MemoDraft> {
  const draft: MemoDraft = {
    id: crypto.randomUUID(),
    startedAt: now,
    facts,
    typed: { reason: '', ticket: '', approver: '' },
    ...from,
  };
  const empty = (await listDrafts()).filter(({ typed }) => isEmpty(typed));
  await browser.storage.local.remove(empty.map(({ id }) => START + id));
  await keepDraft(draft);
  return draft;
}

/** Keeps a draft as it is now. */
export async function keepDraft(draft: MemoDraft): Promise<void> {
  await browser.storage.local.set({ [START + draft.id]: draft });
}

/** The draft of that id; undefined where there is none or it cannot be read. */
export async function readDraft(id: string): Promise<MemoDraft | undefined> {
  const found: Record<string, unknown> = await browser.storage.local.get(START + id);
  return memoDraftSchema.safeParse(found[START + id]).data;
}

/** Every draft, the latest first. */
export async function listDrafts(): Promise<MemoDraft[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(START))
    .flatMap(([, draft]) => memoDraftSchema.safeParse(draft).data ?? [])
    .sort((one, other) => (one.startedAt > other.startedAt ? -1 : 1));
}

/** Throws a draft away, once it is kept as a memo or nobody wants it. */
export async function dropDraft(id: string): Promise<void> {
  await browser.storage.local.remove(START + id);
}

function isEmpty(typed: MemoDraft['typed']): boolean {
  return Object.values(typed).every((one) => one.trim() === '');
}
