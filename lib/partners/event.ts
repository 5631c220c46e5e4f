import { z } from 'zod';
import type { GrantChange } from './changes';
import { ACCESS, STANDINGS, WITNESSES } from './holding';

const text = z.string().max(1000);
const names = z.array(text).max(1000);

/** Mirrors `Change`: what is stored must be readable by any later version. */
const changeSchema = z.union([
  z.object({
    what: z.enum(['access-gained', 'access-lost']),
    access: z.array(z.enum(ACCESS)),
  }),
  z.object({ what: z.enum(['roles-gained', 'roles-lost']), roles: names }),
  z.object({ what: z.enum(['scopes-gained', 'scopes-lost']), scopes: names }),
  z.object({
    what: z.enum(['until', 'auto-extend', 'standing', 'name', 'organisation']),
    from: text,
    to: text,
  }),
]);

/** What happened, without its place in the chain. */
export const happeningSchema = z.object({
  /** ISO 8601. */
  at: z.iso.datetime(),
  /** The customer's tenant id, or `unknown`. */
  tenant: z.string(),
  kind: z.enum([
    ...(['list-read', 'new', 'changed', 'gone', 'back', 'confirmed', 'approved'] as const),
    /** It belongs to another tenant's ledger, which `about` names: taken from there, or put there. */
    ...(['moved'] as const),
    ...(['imported', 'review-opened', 'review-decision', 'review-closed'] as const),
    ...(['memo-written', 'set-aside'] as const),
  ]),
  partner: z.object({ key: text, name: text, tenantId: z.guid().optional() }).optional(),
  grant: text.optional(),
  access: z.array(z.enum(ACCESS)).optional(),
  roles: names.optional(),
  until: z.iso.date().optional(),
  standing: z.enum(STANDINGS).optional(),
  by: z.array(z.enum(WITNESSES)).optional(),
  changes: z.array(changeSchema).optional(),
  /** How many grants a list or a file had. */
  count: z.number().int().nonnegative().optional(),
  whole: z.boolean().optional(),
  /** Which review, memo, store of records or tenant is meant. */
  about: text.optional(),
  /** SHA-256 of the memo's canonical form or of the file that is meant, hexadecimal: the chain covers it so. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** What the reviewer decided. */
  decision: z.enum(['keep', 'reduce', 'remove', 'ask']).optional(),
  /** Who decided, as that person typed it. */
  person: text.optional(),
  /** What a person typed. */
  note: z.string().max(10_000).optional(),
});

/** An event in its tenant's chain: each holds the hash of the one before, so that none can be changed or left out. */
export const eventSchema = happeningSchema.extend({
  /** 1 for the first; no number is left out. */
  seq: z.number().int().positive(),
  /** SHA-256 of the event before, hexadecimal; 64 zeros for the first. */
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of this event without this field, in canonical form. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Happening = z.infer<typeof happeningSchema>;
export type LedgerEvent = z.infer<typeof eventSchema>;

/** A change, or something else that happened with a grant. */
type Told = Omit<GrantChange, 'kind'> & { readonly kind: Happening['kind'] };

/** What is written down of a change. */
export function happeningOf(
  { kind, partner, grant, changes }: Told,
  tenant: string,
  at: string,
): Happening {
  const { key, name, tenantId } = partner;
  return {
    at,
    tenant,
    kind,
    partner: { key, name, ...(tenantId !== undefined && { tenantId }) },
    grant: grant.key,
    access: [...grant.access],
    roles: grant.roles.map((role) => role.name),
    ...(grant.until !== undefined && { until: grant.until }),
    ...(grant.standing !== undefined && { standing: grant.standing }),
    by: WITNESSES.filter((witness) => grant.seenBy[witness]?.last === grant.lastSeen),
    ...(changes.length > 0 && { changes: structuredCopy(changes) }),
  };
}

function structuredCopy(changes: GrantChange['changes']): NonNullable<Happening['changes']> {
  return JSON.parse(JSON.stringify(changes));
}
