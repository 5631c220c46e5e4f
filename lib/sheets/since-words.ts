import type { Translate } from '../domain/text';
import { isNotDone, type Since } from '../partners/since-review';
import { changeWords } from './held-words';

/** What became of a grant since the review before, and what was decided then. */
export function sinceWords(since: Since, text: Translate): string[] {
  const { kind, changes, before } = since;
  const what =
    kind === 'changed'
      ? text('review.since.changed', [changeWords(changes, text)])
      : text(`review.since.${kind}`);
  if (before?.decision === undefined) return [what];
  const decision = text(`review.${before.decision}`);
  return [
    what,
    isNotDone(since)
      ? text('review.since.not_done', [decision])
      : text('review.since.then', [decision]),
  ];
}
