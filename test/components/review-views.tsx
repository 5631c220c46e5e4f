import { render, waitFor } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { TextContext } from '../../components/text-context';
import type { ReviewDesk, Word } from '../../components/workbench/review/review-desk';
import { ReviewPage } from '../../components/workbench/review/review-page';
import { type Review, takeEntry } from '../../lib/partners/review';
import { reviewDue } from '../../lib/partners/review-schedule';
import type { ReviewState } from '../../lib/partners/review-state';
import { type Language, sentencesIn } from '../extension/sentences';
import { CUSTOMER, ledgerAfter } from '../partners/readings';
import { decideAll, entryFor, gdap, MADE, OPENED, REVIEW, row } from '../partners/reviews';
import { fakeReviewDesk } from './fake-review-desk';

export const NOW = '2026-11-30T10:00:00.000Z';
const rows = [
  gdap('Northwind', 'Reports Reader'),
  row('Contoso', { access: ['dap', 'reseller'], roleNames: ['Global Administrator'] }),
];
export const LEDGER = ledgerAfter([{ at: OPENED, rows }]);
export const NOTHING: ReviewState = {
  ...{ now: NOW, tenants: [], unreadable: 0, closed: [], damaged: 0 },
  ...{ interval: 90, reminding: false },
};
export const READY: ReviewState = {
  ...NOTHING,
  ...{ tenants: [CUSTOMER], tenant: CUSTOMER, ledger: LEDGER },
  due: reviewDue('2026-11-20T09:00:00.000Z', false, NOW),
};
export const OPEN: ReviewState = { ...READY, open: REVIEW };
export const CLOSED: Review = {
  ...decideAll(REVIEW, LEDGER, 'remove'),
  ...{ id: '0000000003', closedAt: NOW, nextDueAt: NOW, made: MADE },
};
export const STALE: ReviewState = {
  ...OPEN,
  unreadable: 1,
  ledger: ledgerAfter([{ at: '2026-08-01T09:00:00.000Z', rows, whole: false }]),
};
export const CHANGED: ReviewState = {
  ...OPEN,
  open: decideAll(
    REVIEW,
    ledgerAfter([{ at: OPENED, rows: [gdap('Northwind'), rows[1] ?? row('x')] }]),
  ),
  closed: [CLOSED],
  damaged: 1,
};
export const DECIDED: ReviewState = { ...OPEN, open: decideAll(REVIEW, LEDGER, 'ask') };

/** Keeps what is said as the database does. */
function keeping(state: ReviewState): Partial<ReviewDesk> {
  let open = state.open;
  let minute = 10;
  const keep = (changed: (review: Review) => Review) => {
    open = changed(open ?? REVIEW);
    return { ok: true as const, value: open };
  };
  return {
    keepWord: vi.fn(async (_: Review, { about, decision, note = '' }: Word) =>
      keep((review) =>
        takeEntry(
          review,
          entryFor(LEDGER, about.partner.name, decision, {
            note,
            at: `2026-11-30T10:${minute++}:00.000Z`,
          }),
        ),
      ),
    ),
    keepReviewer: vi.fn(async (_: Review, reviewer: string) =>
      keep((review) => ({ ...review, reviewer })),
    ),
  };
}

/** Shows the page with one state, once it is loaded. */
export async function show(
  state: ReviewState | undefined,
  changes: Partial<ReviewDesk> = {},
  language: Language = 'en',
) {
  const desk = fakeReviewDesk(state, { ...(state && keeping(state)), ...changes });
  const { container } = render(
    <TextContext.Provider value={sentencesIn(language)}>
      <main>
        <ReviewPage desk={desk} inFront />
      </main>
    </TextContext.Provider>,
  );
  const loading = sentencesIn(language)('review.loading');
  await waitFor(() => expect(container.textContent).not.toContain(loading));
  return { desk, container };
}
