import { type EvidenceResult, verifying } from '../reports/verify-evidence';
import { readChainSlice } from './database/read-chain';

/** What a file proves, and how it stands to the chain that is kept here; `unknown` where none of its tenant is. */
export type CheckedFile = {
  readonly result: EvidenceResult;
  readonly here: 'same' | 'other' | 'unknown';
};

/**
 * Checks a file of evidence in slices.
 * @param noted the hash of one of its events that was noted elsewhere.
 * @param tell how far it has got, from 0 to 1.
 * @throws when it cannot be read.
 */
export async function verifyFile(
  file: Blob,
  noted: string | undefined,
  tell: (part: number) => void,
): Promise<CheckedFile> {
  const steps = verifying(new Uint8Array(await file.arrayBuffer()), noted);
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value, here: await compare(step.value) };
    tell(step.value.done / step.value.of);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Whether the file's last event stands in the chain here, at the same place with the same hash. */
async function compare(result: EvidenceResult): Promise<CheckedFile['here']> {
  if (!result.ok) return 'unknown';
  const { tenant, last } = result.value;
  const before = last.seq > 1 ? [tenant, last.seq - 1] : undefined;
  const slice = await readChainSlice(tenant, before, 1);
  if (!slice.ok || slice.value.head.seq === 0) return 'unknown';
  const [event] = slice.value.records;
  const hash = typeof event === 'object' && event !== null && 'hash' in event && event.hash;
  return hash === last.hash ? 'same' : 'other';
}
