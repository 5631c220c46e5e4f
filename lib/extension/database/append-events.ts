import type { Happening, LedgerEvent } from '../../partners/event';
import { chainEvents } from '../../partners/event-chain';
import { findHead } from './chain-head';
import type { Writing } from './schema';

/**
 * Puts happenings at the end of their tenant's chain, in the transaction that makes them true. What of the chain
 * itself is damaged is set aside and told by an event before them.
 * @param happenings all of that tenant.
 */
export async function appendEvents(
  writing: Writing,
  tenant: string,
  happenings: readonly Happening[],
): Promise<readonly LedgerEvent[]> {
  const [first] = happenings;
  if (first === undefined) return [];
  const { head, aside } = await findHead(writing, tenant, first.at);
  const events = chainEvents(head, [
    ...wasSetAside(tenant, first.at, 'heads', aside.heads),
    ...wasSetAside(tenant, first.at, 'events', aside.events),
    ...happenings,
  ]);
  const store = writing.objectStore('events');
  await Promise.all(events.map((event) => store.add(event)));
  const last = events.at(-1);
  if (last !== undefined) {
    await writing.objectStore('heads').put({ seq: last.seq, hash: last.hash }, tenant);
  }
  return events;
}

/** What is written down of records that could not be read and were set aside: where they were, and how many. */
export function wasSetAside(tenant: string, at: string, about: string, count: number): Happening[] {
  return count === 0 ? [] : [{ at, tenant, kind: 'set-aside', about, count }];
}
