import type { CheckedLink } from '../../lib/checks/checked-link';
import type { LinkVerdict } from '../../lib/domain/finding';

/** The verdicts about links, the most serious first. */
export const VERDICTS: readonly LinkVerdict[] = [
  'danger',
  'cannot-tell',
  'caution',
  'clear',
  'not-consent',
];

/** The links with the most serious first, otherwise as they were found. */
export function worstFirst(links: readonly CheckedLink[]): readonly CheckedLink[] {
  return VERDICTS.flatMap((verdict) =>
    links.filter(({ assessment }) => assessment.verdict === verdict),
  );
}
