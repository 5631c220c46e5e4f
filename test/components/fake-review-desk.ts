import { vi } from 'vitest';
import type { ReviewDesk } from '../../components/workbench/review/review-desk';
import type { ReviewState } from '../../lib/partners/review-state';

/** The desk of the page of reviews, with nothing behind it but one state. */
export function fakeReviewDesk(state?: ReviewState, changes: Partial<ReviewDesk> = {}): ReviewDesk {
  const fault = { ok: false, error: 'failed' } as const;
  return {
    load: vi.fn(async () => (state === undefined ? fault : { ok: true as const, value: state })),
    open: vi.fn(async () => fault),
    keepWord: vi.fn(async () => fault),
    keepReviewer: vi.fn(async () => fault),
    close: vi.fn(async () => fault),
    setInterval: vi.fn(async () => undefined),
    remind: vi.fn(async () => true),
    stopReminding: vi.fn(async () => undefined),
    openRelationships: vi.fn(),
    copy: vi.fn(async () => true),
    print: vi.fn(),
    markdownOf: () => '# Review',
    csvOf: () => 'blob:review',
    onChange: () => () => undefined,
    ...changes,
  };
}
