import type { Result } from '../domain/result';
import { type ChainEnd, type ChainFault, createChainCheck } from '../partners/chain-check';
import { digestOf } from '../partners/event-chain';
import { digestIn, type EvidenceHeader } from './evidence-line';
import { byteLines, textOfLine } from './evidence-lines';
import { readHeader } from './read-header';

/** Why a file is no proof. */
export const EVIDENCE_FAULTS = [
  ...(['empty', 'nul', 'not-utf8', 'byte-order-mark', 'line-ends', 'not-canonical'] as const),
  ...(['not-evidence', 'unknown-version', 'said-incomplete', 'no-events', 'cut-off'] as const),
  ...(['trailing', 'wrong-place', 'fewer', 'header', 'whole', 'not-noted'] as const),
] as const;

/** Where and why; lines are counted from 1. */
export type EvidenceFault = {
  readonly why: (typeof EVIDENCE_FAULTS)[number] | ChainFault;
  readonly line?: number;
};

/** What a file proves. */
export type EvidenceProof = Omit<EvidenceHeader, 'format' | 'complete'> & {
  readonly first: ChainEnd;
  readonly last: ChainEnd;
  /** The number of the event whose hash was noted elsewhere. */
  readonly notedAt?: number;
};

export type EvidenceResult = Result<EvidenceProof, EvidenceFault>;

/** How far it has got, in bytes. */
export type VerifyStep = { readonly done: number; readonly of: number };

/**
 * Proves that a file of evidence is whole and unchanged, or says where it is not.
 * @param file its bytes as they are: decoding them could hide a change.
 * @param noted the hash of one of its events that was noted elsewhere, lower case.
 */
export function verifyEvidence(file: Uint8Array, noted?: string): EvidenceResult {
  const steps = verifying(file, noted);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices, so that a page can draw in between. */
export function* verifying(
  file: Uint8Array,
  noted?: string,
): Generator<VerifyStep, EvidenceResult> {
  if (file.length === 0) return fault('empty');
  let header: EvidenceHeader | undefined;
  let check = createChainCheck('');
  let memos = 0;
  let notedAt: number | undefined;
  let said: string | undefined;
  for (const { bytes, start, line, ended } of byteLines(file)) {
    if (line % 200 === 0) yield { done: start, of: file.length };
    if (said !== undefined) return fault('trailing', line);
    const read = textOfLine(bytes, line);
    if (!read.ok) return fault(read.error, line);
    if (!ended) return fault('cut-off', line);
    const text = read.value;
    if (header === undefined) {
      const opened = readHeader(text);
      if (!opened.ok) return fault(opened.error, line);
      header = opened.value;
      check = createChainCheck(header.tenant);
      continue;
    }
    said = digestIn(text.line);
    if (said !== undefined) {
      const wrong = wrongAtEnd(header, check, memos);
      if (wrong !== undefined) return fault(wrong, wrong === 'header' ? 1 : line);
      if (digestOf(file.subarray(0, start)) !== said) return fault('whole', line);
      continue;
    }
    if (!text.canonical) return fault('not-canonical', line);
    const isMemo = 'facts' in text.value;
    if (!isMemo && memos > 0) return fault('wrong-place', line);
    const wrong = isMemo ? check.takeMemo(text.value) : check.takeEvent(text.value);
    if (wrong !== undefined) return fault(wrong, line);
    const { last } = check.found();
    if (isMemo) memos += 1;
    else if (last !== undefined && last.hash === noted) notedAt = last.seq;
  }
  const { first, last } = check.found();
  if (said === undefined || header === undefined) return fault('cut-off');
  if (first === undefined || last === undefined) return fault('no-events');
  if (noted !== undefined && notedAt === undefined) return fault('not-noted');
  const { format: _, complete, ...about } = header;
  if (!complete) return fault('said-incomplete', 1);
  return {
    ok: true,
    value: { ...about, first, last, ...(notedAt !== undefined && { notedAt }) },
  };
}

/** What does not fit together once all lines were read. */
function wrongAtEnd(
  { count, head, memos }: EvidenceHeader,
  check: ReturnType<typeof createChainCheck>,
  memosRead: number,
): EvidenceFault['why'] | undefined {
  const found = check.found();
  const isHead = found.last?.hash === head;
  if (found.count !== count) return isHead ? 'header' : 'fewer';
  if (found.count > 0 && !isHead) return 'header';
  if (memos !== null && check.memosLeft().length > 0) return 'memo-missing';
  return (memos ?? 0) === memosRead ? undefined : 'header';
}

function fault(why: EvidenceFault['why'], line?: number): EvidenceResult {
  return { ok: false, error: { why, ...(line !== undefined && { line }) } };
}
