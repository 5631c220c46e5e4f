import type { LinkStatement } from '../domain/link';
import type { PageStatement } from '../domain/page';
import type { Result } from '../domain/result';
import type { PanelView } from '../domain/view';
import { mergeWitnesses } from '../requests/merge-witnesses';
import { assess } from './assess';

/** What is known of a page at one moment. */
export type PageSeen = {
  readonly link: LinkStatement;
  /** The words witness: what it read, or why it could not. */
  readonly words: Result<PageStatement>;
  /** The page has shown the same for long enough to be whole. */
  readonly settled: boolean;
  /** The page has had all the time it gets. */
  readonly late: boolean;
};

/**
 * Decides what the panel says about a page at one moment. A danger is told at once; `clear` waits until
 * the page is at rest; a page that cannot be read is told to be unreadable, and never lowers what the link
 * has already shown.
 */
export function viewPage({ link, words, settled, late }: PageSeen): PanelView {
  if (!words.ok) {
    return late
      ? unreadable(link, words.error)
      : { state: 'waiting', assessment: assess(mergeWitnesses({ link, reading: 'waiting' })) };
  }
  const assessment = assess(mergeWitnesses({ link, page: words.value, reading: 'read' }));
  // The calm word about a list of partners waits too: rows may still come.
  const urgent =
    assessment.verdict === 'danger' || (assessment.verdict === 'caution' && link.flow === 'gdap');
  if (settled || urgent) {
    return { state: words.value.unread === undefined ? 'assessed' : 'unreadable', assessment };
  }
  return late
    ? unreadable(link, 'never-at-rest')
    : {
        state: 'waiting',
        assessment: assess(mergeWitnesses({ link, page: words.value, reading: 'waiting' })),
      };
}

function unreadable(link: LinkStatement, reason: string): PanelView {
  const request = mergeWitnesses({ link, reading: 'unreadable', unreadable: reason });
  return { state: 'unreadable', assessment: assess(request) };
}
