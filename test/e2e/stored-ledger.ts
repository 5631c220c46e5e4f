import type { Page } from 'playwright-core';
import { eventSchema, type LedgerEvent } from '../../lib/partners/event';
import { CHAIN_START, hashOf } from '../../lib/partners/event-chain';
import { grantSchema, type StoredGrant } from '../../lib/partners/holding';
import type { Browser } from './browser';

/** What lies in the database of the extension, read beside its own code. */
export type StoredLedger = {
  readonly grants: readonly StoredGrant[];
  readonly events: readonly LedgerEvent[];
};

/** A page of the extension that runs no code of ours. */
export function openBeside({ extensionId, open }: Browser): Promise<Page> {
  return open(`chrome-extension://${extensionId}/manifest.json`);
}

/** Everything that is stored, parsed. @throws when a record cannot be read or a chain of events does not hold. */
export async function readStored(beside: Page): Promise<StoredLedger> {
  const stored = await beside.evaluate(readStores, ['grants', 'events']);
  const events = (stored['events'] ?? []).map((record) => eventSchema.parse(record));
  const last = new Map<string, LedgerEvent>();
  for (const event of events) {
    const { hash, ...rest } = event;
    const before = last.get(event.tenant);
    const holds =
      event.seq === (before?.seq ?? 0) + 1 &&
      event.previous === (before?.hash ?? CHAIN_START) &&
      hash === hashOf(rest);
    if (!holds) throw new Error(`The chain of ${event.tenant} breaks at ${event.seq}.`);
    last.set(event.tenant, event);
  }
  return { grants: (stored['grants'] ?? []).map((record) => grantSchema.parse(record)), events };
}

/** Runs in the page. Where there is no database yet, none is made. */
async function readStores(names: string[]): Promise<Record<string, unknown[]>> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'consent-lens')) return {};
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('consent-lens'));
  const reading = database.transaction(names);
  const stores = names.map(async (name) => [name, await done(reading.objectStore(name).getAll())]);
  const found = Object.fromEntries(await Promise.all(stores));
  database.close();
  return found;
}

/** An event in short: what happened with whom, and what became different. */
export function inShort({ kind, partner, changes = [] }: LedgerEvent): string {
  const whats = changes.map(({ what }) => what);
  return [kind, partner?.name, ...whats].filter((word) => word !== undefined).join(' ');
}
