import type { Translate } from '../domain/text';
import type { Basis } from '../partners/review';
import type { BasisDoubt } from '../partners/review-basis';

/**
 * Why what a review rests on may not be today's truth.
 * @param day puts a time into words.
 */
export function doubtWords(
  doubts: readonly BasisDoubt[],
  { readAt }: Basis,
  text: Translate,
  day: (at: string) => string,
): string[] {
  return doubts.map((doubt) => {
    if (doubt === 'old') return text('review.basis.old', [day(readAt ?? '')]);
    if (doubt === 'never-read') return text('review.basis.never_read');
    return doubt === 'not-whole' ? text('review.basis.not_whole') : text('review.basis.unreadable');
  });
}
