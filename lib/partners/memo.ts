import { z } from 'zod';
import type { Happening } from './event';
import { type ChainHead, canonicalText, digestOf } from './event-chain';
import { partnerKey } from './grant-key';
import { type MemoFacts, memoFactsSchema } from './memo-facts';

/** What the admin types, as typed. */
export const memoTypedSchema = z.object({
  reason: z.string().max(10_000),
  ticket: z.string().max(1000),
  approver: z.string().max(1000),
});

/** A memo that is still being written. */
export const memoDraftSchema = z.object({
  id: z.guid(),
  /** When it was begun, ISO 8601. */
  startedAt: z.iso.datetime(),
  facts: memoFactsSchema,
  typed: memoTypedSchema,
  /** The kept memo that this one takes the place of. */
  supersedes: z.guid().optional(),
});

/** A memo that is kept. It is never changed; another one can take its place. */
export const memoSchema = z.object({
  id: z.guid(),
  /** Of this form. */
  version: z.literal(1),
  /** The customer's tenant id, or `unknown`. */
  tenant: z.string(),
  /** When it was kept, ISO 8601. */
  writtenAt: z.iso.datetime(),
  facts: memoFactsSchema,
  typed: memoTypedSchema,
  supersedes: z.guid().optional(),
  /** The last event of the tenant's chain before this memo's own. */
  after: z.object({
    seq: z.number().int().nonnegative(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

export type MemoTyped = z.infer<typeof memoTypedSchema>;
export type MemoDraft = z.infer<typeof memoDraftSchema>;
export type Memo = z.infer<typeof memoSchema>;

/** What a memo is called in the chain: SHA-256 of its canonical form, hexadecimal. */
export function memoDigest(memo: unknown): string {
  return digestOf(canonicalText(memo));
}

/** Makes a memo of a draft, as it is kept behind the head of the tenant's chain. @param at ISO 8601. */
export function memoFrom(draft: MemoDraft, head: ChainHead, at: string): Memo {
  const { id, facts, typed, supersedes } = draft;
  return {
    id,
    version: 1,
    tenant: facts.tenant,
    writtenAt: at,
    facts,
    typed,
    ...(supersedes !== undefined && { supersedes }),
    after: { seq: head.seq, hash: head.hash },
  };
}

/** What is written down of a memo: that it was written, about whom, and its digest. */
export function memoWritten(memo: Memo): Happening {
  const { id, tenant, writtenAt, facts } = memo;
  const partner = partnerOf(facts);
  return {
    at: writtenAt,
    tenant,
    kind: 'memo-written',
    ...(partner !== undefined && { partner }),
    about: id,
    digest: memoDigest(memo),
  };
}

/** Whom the memo is about, as the ledger tells partners apart; undefined where nobody knows. */
function partnerOf({ partner, app }: MemoFacts): Happening['partner'] {
  const { tenantId } = partner;
  const name = partner.name ?? app?.name ?? tenantId;
  if (name === undefined) return undefined;
  return { key: partnerKey(name, tenantId), name, ...(tenantId !== undefined && { tenantId }) };
}
