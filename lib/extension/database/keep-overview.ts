import type { Ledger } from '../../partners/ledger';
import { type Overview, overviewOf } from '../../partners/overview';
import { parseOverview } from '../../partners/read-overview';
import type { StoredOverview, Writing } from './schema';

/** Keeps what the popup shows of a ledger, in the transaction that changes that ledger. */
export async function keepOverview(writing: Writing, ledger: Ledger): Promise<void> {
  // As one text: thousands of small objects take the browser several times as long.
  const text = JSON.stringify(overviewOf(ledger));
  await writing.objectStore('overviews').put({ tenant: ledger.tenant, text });
}

/** Reads a stored overview; undefined where it is damaged, so that it has to be made anew. */
export function readStoredOverview(stored: StoredOverview): Overview | undefined {
  try {
    return parseOverview(JSON.parse(stored.text));
  } catch {
    return undefined;
  }
}
