import type { Happening, LedgerEvent } from '../../partners/event';
import { chainEvents, NO_EVENTS } from '../../partners/event-chain';
import type { Writing } from './schema';

/** Names the chain's head in its store. */
const HEAD = 'events';

/** Puts happenings at the end of the chain, in the transaction that makes them true. */
export async function appendEvents(
  writing: Writing,
  happenings: readonly Happening[],
): Promise<readonly LedgerEvent[]> {
  if (happenings.length === 0) return [];
  const heads = writing.objectStore('heads');
  const head = (await heads.get(HEAD)) ?? NO_EVENTS;
  const events = chainEvents(head, happenings);
  for (const event of events) await writing.objectStore('events').add(event);
  const last = events.at(-1);
  if (last !== undefined) await heads.put({ seq: last.seq, hash: last.hash }, HEAD);
  return events;
}
