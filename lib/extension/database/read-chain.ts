import type { Result } from '../../domain/result';
import { type ChainHead, NO_EVENTS } from '../../partners/event-chain';
import { withDatabase } from './open-database';
import type { StorageFault } from './storage-fault';

/** A tenant with events, and the end of its chain. */
export type TenantChain = { readonly tenant: string; readonly head: ChainHead };

/** Every tenant of which events are kept, the one with the most events first. */
export function readChains(): Promise<Result<readonly TenantChain[], StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction('heads', 'readonly');
    const tenants = await reading.store.getAllKeys();
    const heads = await reading.store.getAll();
    return tenants
      .map((tenant, at) => ({ tenant, head: heads[at] ?? NO_EVENTS }))
      .sort((one, other) => other.head.seq - one.head.seq);
  });
}

/** Some events of a chain as they lie there, and the head at the same moment. */
export type ChainSlice = {
  readonly records: readonly unknown[];
  readonly head: ChainHead;
  /** Where the next slice begins; undefined after the last one. */
  readonly next?: IDBValidKey;
  /** All of the tenant's memos at the same moment; only with the last slice. */
  readonly memos?: readonly unknown[];
};

/**
 * Reads the next events of a chain. Nothing is left out: what cannot be read comes as it lies there.
 * @param after the `next` of the slice before.
 * @param most how many at once.
 */
export function readChainSlice(
  tenant: string,
  after: IDBValidKey | undefined,
  most: number,
): Promise<Result<ChainSlice, StorageFault>> {
  return withDatabase(async (database) => {
    const reading = database.transaction(['events', 'heads', 'memos'], 'readonly');
    // An array is behind every number and text: also a number that was damaged is found.
    const range = IDBKeyRange.bound(after ?? [tenant], [tenant, []], after !== undefined, true);
    const events = reading.objectStore('events');
    const [keys, records] = [
      await events.getAllKeys(range, most),
      await events.getAll(range, most),
    ];
    const head = (await reading.objectStore('heads').get(tenant)) ?? NO_EVENTS;
    const next = records.length === most ? keys.at(-1) : undefined;
    if (next !== undefined) return { records, head, next };
    const memos = await reading.objectStore('memos').index('tenant').getAll(tenant);
    return { records, head, memos };
  });
}

/** The latest events of a chain as they lie there, the latest first. @param before only those with a lower number. */
export function readLatest(
  tenant: string,
  before: number,
  most: number,
): Promise<Result<readonly unknown[], StorageFault>> {
  return withDatabase(async (database) => {
    const range = IDBKeyRange.bound([tenant], [tenant, before], false, true);
    const found: unknown[] = [];
    let cursor = await database.transaction('events').store.openCursor(range, 'prev');
    while (cursor !== null && found.length < most) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return found;
  });
}
