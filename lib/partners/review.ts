import { z } from 'zod';
import { canonicalText } from './event-chain';
import { heldSchema } from './held';
import type { Grant } from './ledger';

const text = z.string().max(1000);
const time = z.iso.datetime();

/** What a reviewer can decide about a grant. */
export const DECISIONS = ['keep', 'reduce', 'remove', 'ask'] as const;
export type Decision = (typeof DECISIONS)[number];

/** So long can a note be, in UTF-16 units. */
export const LONGEST_NOTE = 10_000;
export const LONGEST_NAME = 200;

const partySchema = z.object({ key: text, name: text, tenantId: z.guid().optional() });

/** What was decided or noted about one grant. */
export const entrySchema = z.object({
  /** The grant's key. */
  grant: text,
  /** All keys the grant had then. */
  keys: z.array(text),
  partner: partySchema,
  /** What it held when this was written. */
  held: heldSchema,
  /** Undefined while there is only a note. */
  decision: z.enum(DECISIONS).optional(),
  note: z.string().max(LONGEST_NOTE),
  at: time,
  /** The reviewer's name, as typed. */
  by: z.string().max(LONGEST_NAME),
  /** Whether the tenant's chain of events tells of it as it is. */
  inChain: z.boolean(),
  /** The list no longer showed the grant when the review was closed. */
  gone: z.boolean().optional(),
});

/** What the review rests on: when the list was last read, and whether all of it was there. */
export const basisSchema = z.object({ readAt: time.nullable(), whole: z.boolean() });

/** One review of all partners of one tenant. Open until it is closed; then it never changes again. */
export const reviewSchema = z.object({
  /** The customer's tenant id, or `unknown`. */
  tenant: z.string(),
  /** Sorts like time within a tenant, and is never used twice. */
  id: z.string(),
  openedAt: time,
  closedAt: time.optional(),
  dueAt: time,
  basis: basisSchema,
  reviewer: z.string().max(LONGEST_NAME),
  entries: z.array(entrySchema),
  /** Set when it is closed: when the next one is due. */
  nextDueAt: time.optional(),
  /** Set when it is closed: the versions of extension and catalogue. */
  made: z.object({ version: text, catalogue: text }).optional(),
  /** Set when it is closed: the event that says so, the last one of the tenant's chain then. */
  seal: z.object({ seq: z.number().int().positive(), hash: z.string() }).optional(),
});

export type Entry = z.infer<typeof entrySchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Review = z.infer<typeof reviewSchema>;
export type Party = Entry['partner'];

/**
 * Takes an entry into an open review. Of two about one grant the later one counts, of two at the same time the
 * one whose text comes last: in whatever order entries come, the review is the same.
 */
export function takeEntry(review: Review, entry: Entry): Review {
  const known = review.entries.find(({ grant }) => grant === entry.grant);
  const others = review.entries.filter((one) => one !== known);
  const taken = known !== undefined && rank(known) > rank(entry) ? known : entry;
  const entries = [...others, taken].sort((one, other) => (one.grant < other.grant ? -1 : 1));
  return { ...review, entries };
}

function rank(entry: Entry): string {
  return `${entry.at} ${canonicalText(entry)}`;
}

/** The entry about a grant, the latest where parts of it were written about under several keys. */
export function entryAbout(
  { entries }: Pick<Review, 'entries'>,
  { keys }: Pick<Grant, 'keys'>,
): Entry | undefined {
  const byKey = byKeyOf(entries);
  return keys.flatMap((key) => byKey.get(key) ?? []).reduce<Entry | undefined>(later, undefined);
}

/** Entries are never changed in place, so what follows from a list of them is made once. */
const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

function byKeyOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    for (const key of entry.keys) byKey.set(key, later(byKey.get(key), entry));
  }
  indexes.set(entries, byKey);
  return byKey;
}

function later(one: Entry | undefined, other: Entry): Entry {
  return one === undefined || rank(other) > rank(one) ? other : one;
}

/**
 * When a person's newest word was said: now, but always after the one before, also when the clock was set back
 * in between.
 * @param now ISO 8601.
 */
export function timeAfter(before: string | undefined, now: string): string {
  if (before === undefined || before < now) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}
