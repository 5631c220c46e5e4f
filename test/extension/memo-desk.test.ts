import { beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '../../lib/extension/database/open-database';
import { keepAsMemo, nextVersion, openFromTab, openMemoPage } from '../../lib/extension/memo-desk';
import {
  dropDraft,
  keepDraft,
  listDrafts,
  readDraft,
  startDraft,
} from '../../lib/extension/memo-drafts';
import type { Memo } from '../../lib/partners/memo';
import { AT, draft, FACTS } from '../reports/evidence-chain';
import browser, { resetBrowser } from './fake-browser';

const typed = { reason: 'because', ticket: '', approver: '' };
const keptMemo = async (number = 1): Promise<Memo> => {
  const kept = await keepAsMemo(draft(number), AT);
  if (!kept.ok) throw new Error(kept.error);
  return kept.value;
};

beforeEach(resetBrowser);

describe('a draft', () => {
  test('is begun from what a tab showed; without that there is none', async () => {
    expect(await openFromTab(7, AT)).toBeUndefined();
    await browser.storage.session.set({ 'memo-tab-7': FACTS });
    const id = await openFromTab(7, AT);
    expect(await openMemoPage(id ?? '')).toMatchObject({
      value: { kind: 'draft', draft: { id, startedAt: AT, facts: FACTS } },
    });
  });

  test('outlives the browser with all that was typed', async () => {
    const begun = await startDraft(FACTS, AT);
    await keepDraft({ ...begun, typed });
    await browser.storage.session.clear();
    expect(await readDraft(begun.id)).toEqual({ ...begun, typed });
  });

  test('in which nothing was typed makes room for the next one', async () => {
    await startDraft(FACTS, AT);
    const begun = await startDraft(FACTS, AT);
    await keepDraft({ ...begun, typed });
    await startDraft(FACTS, '2026-11-21T09:00:00.000Z');
    const drafts = await listDrafts();
    expect(drafts.map((one) => one.typed.reason)).toEqual(['', 'because']);
  });

  test('that is damaged or thrown away is not there', async () => {
    const begun = await startDraft(FACTS, AT);
    await browser.storage.local.set({ [`memo-draft-${draft(5).id}`]: { odd: true } });
    await dropDraft(begun.id);
    expect(await listDrafts()).toEqual([]);
    expect(await openMemoPage(begun.id)).toEqual({ ok: true, value: { kind: 'missing' } });
  });
});

describe('a kept memo', () => {
  test('takes the place of its draft, and the chain vouches for it', async () => {
    await keepDraft(draft());
    const kept = await keptMemo();
    expect(await listDrafts()).toEqual([]);
    expect(await openMemoPage(kept.id)).toMatchObject({
      value: {
        kind: 'kept',
        proof: 'matches',
        replaced: false,
        shown: { kept, event: { seq: 1 } },
      },
    });
  });

  test.each<[string, (memo: Memo) => Promise<unknown>, string]>([
    [
      'was changed in the database',
      (memo) =>
        withDatabase((database) =>
          database.put('memos', { ...memo, typed: { ...memo.typed, approver: 'Mallory' } }),
        ),
      'differs',
    ],
    [
      'lost its event',
      (memo) => withDatabase((database) => database.delete('events', [memo.tenant, 1])),
      'no-event',
    ],
  ])('that %s is told to be no proof', async (_, damage, proof) => {
    const kept = await keptMemo();
    await damage(kept);
    expect(await openMemoPage(kept.id)).toMatchObject({ value: { kind: 'kept', proof } });
  });

  test('is replaced by a new version, which begins with the same words', async () => {
    const kept = await keptMemo();
    const id = await nextVersion(kept, AT);
    const next = await readDraft(id);
    expect(next).toMatchObject({ supersedes: kept.id, typed: kept.typed, facts: FACTS });
    if (next !== undefined) await keepAsMemo(next, AT);
    expect(await openMemoPage(kept.id)).toMatchObject({ value: { replaced: true } });
    expect(await openMemoPage(id)).toMatchObject({ value: { replaced: false, proof: 'matches' } });
  });
});
