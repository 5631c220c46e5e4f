import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import type { EvidenceDesk } from '../../components/workbench/evidence/desk';
import { EvidencePage } from '../../components/workbench/evidence/evidence-page';
import { memoDigest } from '../../lib/partners/memo';
import { verifyEvidence } from '../../lib/reports/verify-evidence';
import { type Language, sentencesIn } from '../extension/sentences';
import { CUSTOMER } from '../partners/readings';
import { chainWithMemos, draft, FACTS } from '../reports/evidence-chain';

export const { events, memos } = chainWithMemos(2);
export const head = { seq: 4, hash: events[3]?.hash ?? '' };
export const REPORT = { count: 4, at: 4, memos: 2, faults: [] };
export const HOSTILE = '<img src=x onerror=alert(1)>';
const [memo] = memos as [(typeof memos)[number]];

/** Shows the page with a desk that gives two events and two memos, but for what is changed. */
export function show(
  changes: Partial<EvidenceDesk> = {},
  address = '#evidence',
  language: Language = 'en',
) {
  const desk: EvidenceDesk = {
    chains: async () => ({ ok: true, value: [{ tenant: CUSTOMER, head }] }),
    memos: async () => ({ ok: true, value: { memos: [...memos].reverse(), unreadable: 0 } }),
    drafts: async () => [draft(7)],
    events: async (_, before) => ({
      ok: true,
      value: events.filter(({ seq }) => seq < before).reverse(),
    }),
    onNews: () => () => undefined,
    check: async () => ({ ok: true, value: REPORT }),
    make: async () => ({ ok: true, value: { content: 'made', report: REPORT } }),
    verify: async (file, noted) => ({
      result: verifyEvidence(new Uint8Array(await file.arrayBuffer()), noted),
      here: 'same',
    }),
    open: async () => ({ ok: true, value: { kind: 'draft', draft: draft() } }),
    fromTab: async () => draft().id,
    type: vi.fn(async () => undefined),
    discard: vi.fn(async () => undefined),
    keep: vi.fn(async () => ({ ok: true, value: memo }) as const),
    anew: vi.fn(async () => draft(9).id),
    go: vi.fn(),
    copy: vi.fn(async () => true),
    print: vi.fn(),
    fileOf: vi.fn(() => 'blob:made'),
    ...changes,
  };
  const { container } = render(
    <TextContext.Provider value={sentencesIn(language)}>
      <main>
        <h1>x</h1>
        <EvidencePage inFront address={address} desk={desk} />
      </main>
    </TextContext.Provider>,
  );
  return { desk, container };
}

export const kept: EvidenceDesk['open'] = async () => ({
  ok: true,
  value: {
    kind: 'kept',
    shown: {
      ...{ facts: FACTS, typed: draft().typed, kept: memo, digest: memoDigest(memo) },
      ...(events[1] && { event: events[1] }),
    },
    proof: 'matches',
    replaced: false,
  },
});
export const MEMO = `#evidence/${draft().id}`;
export const shown = () => screen.findByTestId('memo');
