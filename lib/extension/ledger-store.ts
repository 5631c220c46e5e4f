import { EMPTY_LEDGER, type Ledger, ledgerSchema, type Reading } from '../partners/ledger';
import { recordReading } from '../partners/record-reading';
import { browser } from './browser';

const KEY = 'ledger';
const ASIDE = 'ledger-aside';
const NOTICED = 'ledger-noticed';

/** The ledger, and where a damaged one was put aside, until the user has noticed. */
export type StoredLedger = { readonly ledger: Ledger; readonly putAside?: string };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads the ledger. What cannot be parsed is moved to a key of its own, whole, and the answer says where;
 * nothing is ever thrown away.
 * @param now names the key, ISO 8601.
 */
export function loadLedger(now: string): Promise<StoredLedger> {
  return inOrder(() => load(now));
}

/** Takes a reading of the list into the stored ledger. Writes follow one another. */
export function storeReading(reading: Reading, now: string): Promise<void> {
  return inOrder(async () => {
    const { ledger } = await load(now);
    await browser.storage.local.set({ [KEY]: recordReading(ledger, reading, now) });
  });
}

/** Remembers that the user has read where a damaged ledger lies; it stays there. */
export function noticePutAside(key: string): Promise<void> {
  return inOrder(() => browser.storage.local.set({ [NOTICED]: key }));
}

async function load(now: string): Promise<StoredLedger> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const aside = Object.keys(stored)
    .filter((key) => key.startsWith(ASIDE))
    .sort()
    .at(-1);
  const kept = aside === undefined || aside === stored[NOTICED] ? {} : { putAside: aside };
  if (stored[KEY] === undefined) return { ledger: EMPTY_LEDGER, ...kept };
  const parsed = ledgerSchema.safeParse(stored[KEY]);
  if (parsed.success) return { ledger: parsed.data, ...kept };
  const putAside = `${ASIDE}-${now}`;
  await browser.storage.local.set({ [putAside]: stored[KEY], [KEY]: EMPTY_LEDGER });
  return { ledger: EMPTY_LEDGER, putAside };
}

function inOrder<T>(step: () => Promise<T>): Promise<T> {
  const next = queue.then(step, step);
  queue = next.catch(() => undefined);
  return next;
}
