import { z } from 'zod';
import type { RelationshipRow } from '../domain/page';

/** As much as a page may report, so that everything that was taken in can be read again. */
const text = z.string().max(1000);

const roleSchema = z.object({
  id: z.guid().optional(),
  name: text,
  grade: z.enum(['privileged', 'escalates', 'limited', 'unknown']),
});

const grantSchema = z.object({
  access: z.array(z.enum(['dap', 'gdap', 'reseller', 'indirect-reseller', 'oem', 'app', 'other'])),
  relationship: text.optional(),
  roles: z.array(roleSchema).max(300),
  rolesComplete: z.boolean(),
  period: text.optional(),
  status: text.optional(),
});

const partnerSchema = z.object({
  name: text,
  tenantId: z.guid().optional(),
  grants: z.array(grantSchema),
  /** When the list last showed this partner, ISO 8601. */
  seenAt: z.iso.datetime(),
});

/** Who holds consent, as last read from the Partner relationships page. */
export const ledgerSchema = z.object({
  version: z.literal(1),
  /** When the list was last read, ISO 8601; null before the first time. */
  readAt: z.iso.datetime().nullable(),
  /** False when the list was folded, cut or not rendered whole at that time. */
  whole: z.boolean(),
  partners: z.array(partnerSchema),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type KnownPartner = Ledger['partners'][number];
export type Grant = KnownPartner['grants'][number];

/** One reading of the list, as the page's panel reports it. */
export type Reading = {
  readonly rows: readonly RelationshipRow[];
  /** False when the list was folded, cut or not rendered whole. */
  readonly whole: boolean;
};

/** The ledger before anything was read. */
export const EMPTY_LEDGER: Ledger = { version: 1, readAt: null, whole: true, partners: [] };
