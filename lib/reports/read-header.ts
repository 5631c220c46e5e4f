import type { Result } from '../domain/result';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, type EvidenceHeader } from './evidence-line';
import type { ReadLine } from './evidence-lines';

const KEYS = 'catalogue complete count extension format head madeAt memos tenant version';

/** Reads the first line: what the file is, by whom and when it was made, and what must follow. */
export function readHeader({
  value,
  canonical,
}: ReadLine): Result<EvidenceHeader, 'not-evidence' | 'unknown-version' | 'not-canonical'> {
  const header = value as Partial<EvidenceHeader>;
  if (header.format !== EVIDENCE_FORMAT) return { ok: false, error: 'not-evidence' };
  if (header.version !== EVIDENCE_VERSION) return { ok: false, error: 'unknown-version' };
  if (!canonical || !isHeader(header)) return { ok: false, error: 'not-canonical' };
  return { ok: true, value: header };
}

function isHeader(header: Partial<EvidenceHeader>): header is EvidenceHeader {
  const { tenant, madeAt, extension, catalogue, count, head, memos, complete } = header;
  return (
    Object.keys(header).join(' ') === KEYS &&
    [tenant, madeAt, extension, catalogue, head].every((one) => typeof one === 'string') &&
    /^[0-9a-f]{64}$/.test(head ?? '') &&
    typeof complete === 'boolean' &&
    isCount(count) &&
    (memos === null || isCount(memos))
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
