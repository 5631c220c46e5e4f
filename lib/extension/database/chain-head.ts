import { z } from 'zod';
import { eventSchema, type LedgerEvent } from '../../partners/event';
import { type ChainHead, NO_EVENTS } from '../../partners/event-chain';
import { setAside } from './parse-records';
import type { Writing } from './schema';
import { tenantRange } from './tenant-range';

const headSchema = z.object({
  seq: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where a chain goes on, and how many records had to be set aside to find out. */
export type FoundHead = {
  readonly head: ChainHead;
  readonly aside: { readonly heads: number; readonly events: number };
};

/**
 * Finds the head of a tenant's chain. One that is damaged, or that the last event contradicts, is worked out anew
 * from that event; a last event that cannot be read is set aside.
 * @param at ISO 8601, told of what is set aside.
 */
export async function findHead(writing: Writing, tenant: string, at: string): Promise<FoundHead> {
  const stored: unknown = await writing.objectStore('heads').get(tenant);
  const parsed = headSchema.safeParse(stored);
  const { last, broken } = await lastEvent(writing, tenant);
  await setAside(writing, 'events', broken, at);
  const known = parsed.success ? parsed.data : undefined;
  const head = headOf(known, last);
  const isWrong = stored !== undefined && head !== known;
  if (isWrong) await setAside(writing, 'heads', [{ key: tenant, record: stored }], at);
  // Events without a head: it was lost.
  const isLost = stored === undefined && head !== NO_EVENTS;
  return { head, aside: { heads: Number(isWrong || isLost), events: broken.length } };
}

/** Of head and last event the one that stands further on; of two at one place the event, which anybody can prove. */
function headOf(known: ChainHead | undefined, last: LedgerEvent | undefined): ChainHead {
  if (last === undefined) return known ?? NO_EVENTS;
  const told = { seq: last.seq, hash: last.hash };
  if (known === undefined || known.seq < last.seq) return told;
  return known.seq === last.seq && known.hash !== last.hash ? told : known;
}

type Broken = { readonly key: [string, number]; readonly record: unknown };

async function lastEvent(writing: Writing, tenant: string) {
  const broken: Broken[] = [];
  let cursor = await writing.objectStore('events').openCursor(tenantRange(tenant), 'prev');
  while (cursor !== null) {
    const parsed = eventSchema.safeParse(cursor.value);
    if (parsed.success) return { last: parsed.data, broken };
    broken.push({ key: cursor.primaryKey, record: cursor.value });
    cursor = await cursor.continue();
  }
  return { last: undefined, broken };
}
