import { browser } from './browser';
import { STORAGE_FAULTS, type StorageFault } from './database/storage-fault';

/** Why the last thing that was to be kept in the ledger could not be, and when. */
export type LedgerTrouble = {
  readonly fault: StorageFault;
  /** ISO 8601. */
  readonly at: string;
};

const KEY = 'ledger-trouble';

/** Remembers that something could not be kept, until something could; the database itself cannot tell. */
export async function noteTrouble(trouble: LedgerTrouble | undefined): Promise<void> {
  if (trouble === undefined) return browser.storage.session.remove(KEY);
  await browser.storage.session.set({ [KEY]: trouble });
}

/** What could not be kept last; undefined when all was. */
export async function lastTrouble(): Promise<LedgerTrouble | undefined> {
  const found: Record<string, unknown> = await browser.storage.session.get(KEY);
  const stored = found[KEY] as LedgerTrouble | undefined;
  return stored !== undefined && STORAGE_FAULTS.includes(stored.fault) ? stored : undefined;
}
