import { openDB } from 'idb';
import { failure, type Result, success } from '../../domain/result';
import { MIGRATIONS } from './migrations';
import { DATABASE, DATABASE_VERSION, type LedgerDatabase, type LedgerSchema } from './schema';
import { faultOf, type StorageFault } from './storage-fault';

let opened: Promise<LedgerDatabase> | undefined;

/**
 * Does something with the database. A connection that was lost (storage cleared, browser short of memory) is
 * opened again, once; whatever `work` did in a transaction then counts as not done.
 * @returns what `work` gives, or why the database could not be used. Programming errors are thrown.
 */
export async function withDatabase<T>(
  work: (database: LedgerDatabase) => Promise<T>,
): Promise<Result<T, StorageFault>> {
  for (const isLast of [false, true]) {
    try {
      return success(await work(await open()));
    } catch (error) {
      const fault = faultOf(error);
      if (fault === undefined) throw error;
      if (fault !== 'closed' || isLast) return failure(fault);
      forget();
    }
  }
  return failure('closed');
}

/** Ends the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = opened;
  forget();
  (await open?.catch(() => undefined))?.close();
}

function open(): Promise<LedgerDatabase> {
  opened ??= openOnce().catch((error) => {
    forget();
    throw error;
  });
  return opened;
}

/** Opens the database, or gives up where another page of ours keeps an older version of it open. */
async function openOnce(): Promise<LedgerDatabase> {
  // Missing where the browser keeps nothing.
  if (!globalThis.indexedDB) throw new DOMException('no database', 'SecurityError');
  let isGivenUp = false;
  let giveUp: (reason: Error) => void;
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const opening = openDB<LedgerSchema>(DATABASE, DATABASE_VERSION, {
    upgrade(database, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(database);
    },
    blocked() {
      isGivenUp = true;
      giveUp(new DOMException('an older page holds it', 'TimeoutError'));
    },
    // Another page of ours wants to upgrade or delete: it must not wait for this one.
    blocking: () => void closeDatabase(),
    terminated: forget,
  });
  // What opens when nobody waits for it any more would itself block others.
  const late = opening.then((database) => isGivenUp && database.close());
  late.catch(() => undefined);
  return Promise.race([opening, blocked]);
}

function forget(): void {
  opened = undefined;
}
