import { z } from 'zod';
import { eventSchema, type LedgerEvent } from './event';
import { type ChainHead, canonicalText, digestOf, NO_EVENTS } from './event-chain';
import { memoDigest, memoSchema } from './memo';

/** What can be wrong with an event or memo of a chain. */
export const CHAIN_FAULTS = [
  'unreadable',
  'order',
  'missing',
  'previous',
  'changed',
  'other-tenant',
  'memo-unreadable',
  'memo-order',
  'memo-changed',
  'memo-unknown',
  'memo-missing',
  'head',
] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

/** An event that stands in its chain, as far as it is told afterwards. */
export type ChainEnd = Pick<LedgerEvent, 'seq' | 'at' | 'hash'>;

type WrittenMemo = { readonly id: string; readonly digest: string; readonly seq: number };

/** What is needed of a record to go on behind it, also where the rest of it is damaged. */
const placeSchema = z.object({
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Goes along one tenant's chain, event by event, then memo by memo, without holding them. */
export type ChainCheck = {
  /** Takes the next event, as it lies in database or file. @returns what is wrong with it. */
  readonly takeEvent: (record: unknown) => ChainFault | undefined;
  /** Takes a memo, in the order of the events that tell of them. @returns what is wrong with it. */
  readonly takeMemo: (record: unknown) => ChainFault | undefined;
  /** Ids of memos that events tell of and that were not taken, each with its event's number. */
  readonly memosLeft: () => readonly WrittenMemo[];
  readonly found: () => ChainFound;
};

/** What was found so far. */
export type ChainFound = {
  /** Events taken, damaged ones too. */
  readonly count: number;
  readonly first?: ChainEnd;
  readonly last?: ChainEnd;
  /** The number of the event that was taken last, as it says itself or as it should be. */
  readonly at: number;
  /** Memos that the events tell of. */
  readonly memos: number;
};

/** Starts at the beginning of a tenant's chain. After a fault it goes on as if the damaged event were whole. */
export function createChainCheck(tenant: string): ChainCheck {
  let head: ChainHead = NO_EVENTS;
  let count = 0;
  let first: ChainEnd | undefined;
  let last: ChainEnd | undefined;
  let memos = 0;
  /** Memos that were told of and not taken yet, by id, in the order of their events. */
  const left = new Map<string, WrittenMemo>();
  let memoBefore = 0;

  const takeEvent = (record: unknown): ChainFault | undefined => {
    const before = head;
    const place = placeSchema.safeParse(record);
    count += 1;
    head = place.success ? place.data : { ...before, seq: before.seq + 1 };
    const parsed = eventSchema.safeParse(record);
    if (!parsed.success || !place.success) return 'unreadable';
    const event = parsed.data;
    last = { seq: event.seq, at: event.at, hash: event.hash };
    first ??= last;
    const { kind, about, digest, seq } = event;
    if (kind === 'memo-written' && about !== undefined) {
      memos += 1;
      left.set(about, { id: about, digest: digest ?? '', seq });
    }
    if (seq <= before.seq) return 'order';
    if (seq > before.seq + 1) return 'missing';
    if (hashOfRecord(record) !== event.hash) return 'changed';
    if (event.previous !== before.hash) return 'previous';
    return event.tenant === tenant ? undefined : 'other-tenant';
  };

  const takeMemo = (record: unknown): ChainFault | undefined => {
    const parsed = memoSchema.safeParse(record);
    if (!parsed.success) return 'memo-unreadable';
    const told = left.get(parsed.data.id);
    if (told === undefined) return 'memo-unknown';
    left.delete(told.id);
    const inOrder = told.seq > memoBefore;
    memoBefore = told.seq;
    if (memoDigest(record) !== told.digest) return 'memo-changed';
    return inOrder ? undefined : 'memo-order';
  };

  return {
    takeEvent,
    takeMemo,
    memosLeft: () => [...left.values()],
    found: () => ({
      count,
      at: head.seq,
      memos,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
    }),
  };
}

/** The hash that a record has by its content, with fields that this version does not know. */
function hashOfRecord(record: unknown): string {
  const { hash: _, ...rest } = record as LedgerEvent;
  return digestOf(canonicalText(rest));
}
