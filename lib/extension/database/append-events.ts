import type { Happening, LedgerEvent } from '../../partners/event';
import { chainEvents, NO_EVENTS } from '../../partners/event-chain';
import type { Writing } from './schema';

/**
 * Puts happenings at the end of their tenant's chain, in the transaction that makes them true.
 * @param happenings all of that tenant.
 */
export async function appendEvents(
  writing: Writing,
  tenant: string,
  happenings: readonly Happening[],
): Promise<readonly LedgerEvent[]> {
  const heads = writing.objectStore('heads');
  const head = (await heads.get(tenant)) ?? NO_EVENTS;
  const events = chainEvents(head, happenings);
  for (const event of events) await writing.objectStore('events').add(event);
  const last = events.at(-1);
  if (last !== undefined) await heads.put({ seq: last.seq, hash: last.hash }, tenant);
  return events;
}
