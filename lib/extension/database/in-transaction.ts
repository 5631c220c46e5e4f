import type { Result } from '../../domain/result';
import { withDatabase } from './open-database';
import { STORES, type Writing } from './schema';
import type { StorageFault } from './storage-fault';

/**
 * Writes to the database: all of it or nothing. Other pages of ours wait until it is done, so what `work` reads
 * cannot change under it. `work` must await nothing but the database.
 * @returns what `work` gives once it is kept on the disk, or why it could not be.
 */
export function inTransaction<T>(
  work: (writing: Writing) => Promise<T>,
): Promise<Result<T, StorageFault>> {
  return withDatabase(async (database) => {
    const writing = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    // It is also rejected when `work` fails; that is told by `work` itself.
    writing.done.catch(() => undefined);
    try {
      const result = await work(writing);
      await writing.done;
      return result;
    } catch (error) {
      // What stopped the transaction says more than that it was stopped.
      const reason = writing.error ?? error;
      try {
        writing.abort();
      } catch {
        // It had ended already.
      }
      throw reason;
    }
  });
}
