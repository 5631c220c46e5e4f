import { canonicalText, digestOf } from '../partners/event-chain';
import { EVIDENCE_FORMAT, EVIDENCE_VERSION, type EvidenceHeader, lastLine } from './evidence-line';

/** What goes into a file of evidence: records as they lie in the database. */
export type EvidenceContent = Omit<EvidenceHeader, 'format' | 'version' | 'count' | 'memos'> & {
  readonly events: readonly unknown[];
  /** In the order of the events that tell of them; undefined leaves them out. */
  readonly memos?: readonly unknown[] | undefined;
};

/**
 * The chain of one tenant as a text in which every byte counts: a line that says what it is, one for each event and
 * memo in canonical form, and one with the SHA-256 of all bytes before it. Each line ends with LF, the last one too.
 */
export function evidenceFile({ events, memos, ...about }: EvidenceContent): string {
  const header: EvidenceHeader = {
    ...about,
    format: EVIDENCE_FORMAT,
    version: EVIDENCE_VERSION,
    count: events.length,
    memos: memos?.length ?? null,
  };
  const lines = [header, ...events, ...(memos ?? [])].map((one) => `${canonicalText(one)}\n`);
  const body = lines.join('');
  return `${body}${lastLine(digestOf(body))}\n`;
}
