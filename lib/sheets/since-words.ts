import type { Translate } from '../domain/text';
import { isNotDone, type Since } from '../partners/since-review';
import { changeWords } from './held-words';

/** What became of a grant since the review before, and what was decided then; nothing where there was none. */
export function sinceWords(since: Since, text: Translate): string[] {
  const { kind, changes, before } = since;
  if (kind === 'first') return [];
  const what =
    kind === 'changed'
      ? text('review.since.changed', [changeWords(changes, text)])
      : text(`review.since.kind.${kind}`);
  if (before?.decision === undefined) return [what];
  const decision = text(`review.decision.${before.decision}`);
  return [
    what,
    isNotDone(since)
      ? text('review.since.not_done', [decision])
      : text('review.since.then', [decision]),
  ];
}
