import type { DataStatement, Overheard } from '../domain/data';
import type { PageStatement, ReadFailure } from '../domain/page';
import { failure, type Result } from '../domain/result';
import type { PageAdapter } from '../pages/page-adapter';
import type { UnreadAnswer } from '../portal/read-answer';
import { reportError } from './error-report';

// All scripts of one extension share a world in a page; the panel finds there what the readers' file left.
const READERS = Symbol.for('consent-lens-readers');

/** What reads the pages of one kind of host, and the answers that are overheard on them. */
export type Readers = {
  readonly pages: readonly PageAdapter[];
  readonly answer?: (overheard: Overheard) => Result<DataStatement, UnreadAnswer>;
};

type World = { [READERS]?: Readers };

/** Leaves the readers of one kind of host where the panel finds them. */
export function offerReaders(readers: Readers): void {
  (globalThis as World)[READERS] = readers;
}

/** Puts another adapter in the place of one that was left here; nothing where there is none of that id. */
export function changeReader(id: string, change: (adapter: PageAdapter) => PageAdapter): void {
  const readers = (globalThis as World)[READERS];
  if (readers === undefined) return;
  const pages = readers.pages.map((adapter) => (adapter.id === id ? change(adapter) : adapter));
  (globalThis as World)[READERS] = { ...readers, pages };
}

/**
 * Reads the page with one adapter. A programming error is reported once and told as a page that could not be
 * read.
 * @param id the adapter's, as the background named it.
 */
export function readPage(id: string, root: ParentNode): Result<PageStatement, ReadFailure> {
  try {
    const adapter = (globalThis as World)[READERS]?.pages.find((one) => one.id === id);
    return adapter?.read(root) ?? failure('page-not-known');
  } catch (error) {
    reportError('reading', error);
    return failure('failed');
  }
}

/** Reads one overheard answer; undefined on hosts where nothing is overheard. Never throws. */
export function readOverheard(
  overheard: Overheard,
): Result<DataStatement, UnreadAnswer> | undefined {
  try {
    return (globalThis as World)[READERS]?.answer?.(overheard);
  } catch (error) {
    reportError('answer', error);
    return undefined;
  }
}
