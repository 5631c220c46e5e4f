import type { DataStatement } from '../domain/data';
import type { Assessment } from '../domain/finding';
import type { LinkStatement } from '../domain/link';
import type { PageStatement, ReadFailure } from '../domain/page';
import type { ConsentRequest, Flow } from '../domain/request';
import type { Result } from '../domain/result';
import type { PanelState, PanelView } from '../domain/view';
import { listsNobody } from '../requests/empty-lists';
import { mergeWitnesses } from '../requests/merge-witnesses';
import { assess } from './assess';

/** What is known of a page at one moment. */
export type PageSeen = {
  /** What kind of page this is, where the page says it and no link does. */
  readonly flow?: Flow;
  readonly link: LinkStatement;
  /** The words witness: what it read, or why it could not. */
  readonly words: Result<PageStatement>;
  /** The data witness: everything that was overheard in this document. */
  readonly heard?: readonly DataStatement[];
  /** The admin was seen accepting. */
  readonly accepted?: boolean;
  /** The page has shown the same for long enough to be whole. */
  readonly settled: boolean;
  /** The page has had all the time it gets. */
  readonly late: boolean;
};

/**
 * Decides what the panel says about a page at one moment. A danger is told at once; `clear` waits until
 * the page is at rest; a page that cannot be read is told to be unreadable, and never lowers what link or
 * data have already shown.
 */
export function viewPage(seen: PageSeen): PanelView {
  const { words, settled, late } = seen;
  if (isEmptyList(seen)) {
    return { state: 'assessed', assessment: tell(seen, { page: NOBODY, reading: 'read' }) };
  }
  if (!words.ok) {
    const assessment = late ? unreadable(seen, words.error) : waiting(seen);
    const state = late ? 'unreadable' : 'waiting';
    return { state: dataNames(assessment) ? 'assessed' : state, assessment };
  }
  const assessment = tell(seen, { page: words.value, reading: 'read' });
  if (settled || isUrgent(assessment)) return { state: readState(words.value), assessment };
  return late
    ? { state: 'unreadable', assessment: unreadable(seen, 'never-at-rest') }
    : { state: 'waiting', assessment: tell(seen, { page: words.value, reading: 'waiting' }) };
}

/** The list of partners, when nobody stands in it. */
const NOBODY: PageStatement = {
  roleNames: [],
  rolesComplete: true,
  whole: true,
  relationships: [],
};

/** Words alone never prove an empty list, nor does data: the page must be at rest, and both must agree. */
function isEmptyList({ flow, words, heard = [], settled }: PageSeen): boolean {
  const reason: ReadFailure | string | undefined = words.ok ? undefined : words.error;
  return flow === 'partner-relationships' && reason === 'no-rows' && settled && listsNobody(heard);
}

function readState(page: PageStatement): PanelState {
  return page.unread === undefined ? 'assessed' : 'unreadable';
}

/** The calm word about a list of partners waits until the page is at rest: rows may still come. */
function isUrgent({ verdict, request: { flow } }: Assessment): boolean {
  const asks = flow === 'gdap' || flow === 'app-consent';
  return verdict === 'danger' || (verdict === 'caution' && asks);
}

/** A danger that the portal's own data names needs no words of the page. */
function dataNames({ verdict, request: { roles, data } }: Assessment): boolean {
  return verdict === 'danger' && (roles.length > 0 || data.some(({ dap }) => dap === true));
}

function waiting(seen: PageSeen): Assessment {
  return tell(seen, { reading: 'waiting' });
}

function unreadable(seen: PageSeen, reason: string): Assessment {
  return tell(seen, { reading: 'unreadable', unreadable: reason });
}

type Read = Pick<ConsentRequest, 'reading'> & { page?: PageStatement; unreadable?: string };

function tell({ flow, link, heard, accepted }: PageSeen, read: Read): Assessment {
  return assess(
    mergeWitnesses({
      link,
      ...read,
      ...(flow !== undefined && { flow }),
      ...(heard !== undefined && { heard }),
      ...(accepted !== undefined && { accepted }),
    }),
  );
}
