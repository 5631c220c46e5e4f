import { type IDBPDatabase, openDB } from 'idb';
import { STORES } from '../../../lib/extension/database/schema';
import { eventSchema, type LedgerEvent } from '../../../lib/partners/event';
import { CHAIN_START, hashOf } from '../../../lib/partners/event-chain';

/** Everything in the database, by store, with its keys; undefined where there is nothing. */
export async function wholeDatabase(): Promise<Readonly<Record<string, unknown>> | undefined> {
  const names = await indexedDB.databases();
  if (!names.some(({ name }) => name === 'consent-lens')) return undefined;
  const database: IDBPDatabase = await openDB('consent-lens');
  try {
    const entries = STORES.map(async (store) => {
      const [keys, values] = [await database.getAllKeys(store), await database.getAll(store)];
      return [store, keys.map((key, at) => [key, plain(values[at])])] as const;
    });
    const found = await Promise.all(entries);
    return found.some(([, records]) => records.length > 0) ? Object.fromEntries(found) : undefined;
  } finally {
    database.close();
  }
}

/** What is kept as text counts by what it says, not by the order of its parts. */
function plain(record: { readonly text?: string }): unknown {
  return record.text === undefined ? record : { ...record, text: JSON.parse(record.text) };
}

/** What is wrong with the chains of events in the database; nothing when all of them hold. */
export async function brokenChains(): Promise<string[]> {
  const whole = (await wholeDatabase()) ?? {};
  const events = (whole['events'] as [unknown, unknown][] | undefined) ?? [];
  const heads = new Map((whole['heads'] as [string, { hash: string }][] | undefined) ?? []);
  const last = new Map<string, LedgerEvent>();
  const faults: string[] = [];
  for (const [, record] of events) {
    const event = eventSchema.parse(record);
    const { hash, ...rest } = event;
    const before = last.get(event.tenant);
    if (event.seq !== (before?.seq ?? 0) + 1) faults.push(`${event.seq} does not follow`);
    if (event.previous !== (before?.hash ?? CHAIN_START)) faults.push(`${event.seq} is cut off`);
    if (hash !== hashOf(rest)) faults.push(`${event.seq} was changed`);
    last.set(event.tenant, event);
  }
  for (const [tenant, event] of last) {
    if (heads.get(tenant)?.hash !== event.hash) faults.push(`the head of ${tenant} is another`);
  }
  return faults;
}
