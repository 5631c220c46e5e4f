import type { PageStatement, ReadFailure } from '../domain/page';
import { failure, type Result } from '../domain/result';
import type { PageAdapter } from '../pages/page-adapter';
import { reportError } from './error-report';

// All scripts of one extension share a world in a page; the panel finds there what the readers' file left.
const READERS = Symbol.for('consent-lens-readers');

type World = { [READERS]?: readonly PageAdapter[] };

/** Leaves the adapters of one kind of host where the panel finds them. */
export function offerReaders(adapters: readonly PageAdapter[]): void {
  (globalThis as World)[READERS] = adapters;
}

/**
 * Reads the page with one adapter. A programming error is reported once and told as a page that could not be
 * read.
 * @param id the adapter's, as the background named it.
 */
export function readPage(id: string, root: ParentNode): Result<PageStatement, ReadFailure> {
  try {
    const adapter = (globalThis as World)[READERS]?.find((one) => one.id === id);
    return adapter?.read(root) ?? failure('page-not-known');
  } catch (error) {
    reportError('reading', error);
    return failure('failed');
  }
}
