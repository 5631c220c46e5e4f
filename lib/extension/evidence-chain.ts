import { type Result, success } from '../domain/result';
import { createChainCheck } from '../partners/chain-check';
import type { ChainReport, ChainStep, FoundFault } from '../partners/chain-report';
import { type ChainHead, NO_EVENTS } from '../partners/event-chain';
import { memoSchema } from '../partners/memo';
import { evidenceFile } from '../reports/evidence-file';
import { CATALOGUE_DATE } from '../roles/catalogue-date';
import { browser } from './browser';
import { readChainSlice } from './database/read-chain';
import type { StorageFault } from './database/storage-fault';

/** So many events are gone along before the page may draw again. */
const SLICE = 500;

type Walk = {
  readonly report: ChainReport;
  readonly events: readonly unknown[];
  readonly memos: readonly unknown[];
  readonly head: ChainHead;
};

/** Why no answer came: the storage, or somebody has stopped it. */
export type WalkFault = StorageFault | 'stopped';

/** Computes every hash of a tenant's chain anew, in slices. What is damaged does not end it. */
export async function checkChain(
  tenant: string,
  tell: (step: ChainStep) => void,
  signal: AbortSignal,
): Promise<Result<ChainReport, WalkFault>> {
  const walked = await walk(tenant, false, tell, signal);
  return walked.ok ? success(walked.value.report) : walked;
}

/** A file of evidence and what was found while it was made. */
export type MadeEvidence = { readonly content: string; readonly report: ChainReport };

/** Makes a file of a tenant's chain. A chain that is damaged is written as it is, and the file says so. */
export async function makeEvidence(
  tenant: string,
  withMemos: boolean,
  tell: (step: ChainStep) => void,
  signal: AbortSignal,
): Promise<Result<MadeEvidence, WalkFault>> {
  const walked = await walk(tenant, true, tell, signal);
  if (!walked.ok) return walked;
  const { report, events, memos, head } = walked.value;
  const content = evidenceFile({
    tenant,
    madeAt: new Date().toISOString(),
    extension: browser.runtime.getManifest().version,
    catalogue: CATALOGUE_DATE,
    head: head.hash,
    complete: report.faults.length === 0,
    events,
    memos: withMemos ? memos : undefined,
  });
  return success({ content, report });
}

async function walk(
  tenant: string,
  keep: boolean,
  tell: (step: ChainStep) => void,
  signal: AbortSignal,
): Promise<Result<Walk, WalkFault>> {
  const check = createChainCheck(tenant);
  const faults: FoundFault[] = [];
  const events: unknown[] = [];
  let head = NO_EVENTS;
  let memos: readonly unknown[] = [];
  let next: IDBValidKey | undefined;
  do {
    if (signal.aborted) return { ok: false, error: 'stopped' };
    const slice = await readChainSlice(tenant, next, SLICE);
    if (!slice.ok) return slice;
    ({ head, next, memos = [] } = slice.value);
    for (const record of slice.value.records) {
      const why = check.takeEvent(record);
      if (why !== undefined) faults.push({ seq: check.found().at, why });
      if (keep) events.push(record);
    }
    tell({ done: check.found().count, of: head.seq });
    await nextTask();
  } while (next !== undefined);
  const { last } = check.found();
  if ((last?.hash ?? NO_EVENTS.hash) !== head.hash) faults.push({ why: 'head' });
  const sorted = inOrder(memos);
  for (const memo of sorted) {
    const why = check.takeMemo(memo);
    if (why !== undefined) faults.push({ ...placeOf(memo), why });
  }
  faults.push(...check.memosLeft().map(({ seq }) => ({ seq, why: 'memo-missing' as const })));
  return success({ report: { ...check.found(), faults }, events, memos: sorted, head });
}

/** Memos in the order of their events; those that cannot be read come last. */
function inOrder(memos: readonly unknown[]): unknown[] {
  const seqOf = (memo: unknown) => placeOf(memo).seq ?? Number.MAX_SAFE_INTEGER;
  return [...memos].sort((one, other) => seqOf(one) - seqOf(other));
}

/** The number of the event that tells of a memo. */
function placeOf(memo: unknown): { seq?: number } {
  const parsed = memoSchema.safeParse(memo).data;
  return parsed === undefined ? {} : { seq: parsed.after.seq + 1 };
}

/** Lets the page draw and listen before the work goes on. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
