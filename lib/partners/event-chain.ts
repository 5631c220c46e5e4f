import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Happening, LedgerEvent } from './event';

/** What stands for the event before the first one. */
export const CHAIN_START = '0'.repeat(64);

/** The last event of a chain, as far as the next one needs it. */
export type ChainHead = { readonly seq: number; readonly hash: string };

/** Where a chain begins. */
export const NO_EVENTS: ChainHead = { seq: 0, hash: CHAIN_START };

/** Puts happenings behind the head of a chain, in their order. */
export function chainEvents(head: ChainHead, happenings: readonly Happening[]): LedgerEvent[] {
  let last = head;
  return happenings.map((happening) => {
    const event = { ...happening, seq: last.seq + 1, previous: last.hash };
    last = { seq: event.seq, hash: hashOf(event) };
    return { ...event, hash: last.hash };
  });
}

/** SHA-256 of an event's canonical form, hexadecimal. */
export function hashOf(event: Omit<LedgerEvent, 'hash'>): string {
  return digestOf(canonicalText(event));
}

/** SHA-256 of bytes, or of a text as UTF-8, hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/**
 * JSON with the names of all fields in the order of their code units and without white space: one text for one
 * value, after RFC 8785. The numbers in here are whole, so they need no rule of their own.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`);
  return `{${fields.join()}}`;
}
