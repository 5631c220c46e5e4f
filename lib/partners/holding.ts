import { z } from 'zod';

/** As much as a page may report, so that everything that was taken in can be read again. */
const text = z.string().max(1000);
const day = z.iso.date();

/** Every kind of access, the most dangerous first. */
export const ACCESS = [
  'dap',
  'gdap',
  'reseller',
  'indirect-reseller',
  'oem',
  'app',
  'other',
] as const;

/** Who told of a grant: the page's words, the portal's data, an approval that was watched, a file, Graph. */
export const WITNESSES = ['words', 'data', 'approval', 'file', 'graph'] as const;
export type LedgerWitness = (typeof WITNESSES)[number];

/** Where a relationship stands, as far as words of any language or data tell. */
export const STANDINGS = ['pending', 'active', 'ended'] as const;

/**
 * What a grant is at one time, without anything that depends on the language of the page it was read from.
 * What is missing was not said.
 */
export const holdingSchema = z.object({
  name: text,
  access: z.array(z.enum(ACCESS)),
  /** Role template ids, lower case; names as printed where nobody knows the role. */
  roles: z.array(z.object({ id: z.guid().optional(), name: text.optional() })).max(600),
  rolesComplete: z.boolean(),
  relationship: text.optional(),
  relationshipId: text.optional(),
  from: day.optional(),
  until: day.optional(),
  /** 0 when it does not extend itself. */
  autoExtendDays: z.number().optional(),
  standing: z.enum(STANDINGS).optional(),
  /** The indirect provider that was authorised along with the partner. */
  provider: z.object({ name: text.optional(), tenantId: z.guid().optional() }).optional(),
  /** Permissions of an app, as Microsoft names them. */
  scopes: z.array(text).max(1000).optional(),
  /** An app's consent counts for everybody in the organisation. */
  organisation: z.boolean().optional(),
});

/** When something was told for the first and for the last time, ISO 8601. */
const spanSchema = z.object({ first: z.iso.datetime(), last: z.iso.datetime() });

/** What a page printed beside it, in the language it had then. */
const printedSchema = z.object({
  at: z.iso.datetime(),
  period: text.optional(),
  status: text.optional(),
});

const versionSchema = z.object({
  holding: holdingSchema,
  seen: z.partialRecord(z.enum(WITNESSES), spanSchema),
  printed: printedSchema.optional(),
});

/**
 * One grant of one tenant as it is stored: every holding it was ever told to have, each with who told so and
 * when. Told twice or in another order it is the same.
 */
export const grantSchema = z.object({
  /** The customer's tenant id, or `unknown`. */
  tenant: z.string(),
  /** Names the grant within its tenant. */
  key: z.string(),
  /** The partner's tenant id, where it is known. */
  partnerId: z.guid().optional(),
  kind: z.enum(['seller', 'gdap', 'oem', 'app']),
  versions: z.array(versionSchema).min(1),
});

export type Holding = z.infer<typeof holdingSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Printed = z.infer<typeof printedSchema>;
export type Version = z.infer<typeof versionSchema>;
export type StoredGrant = z.infer<typeof grantSchema>;
export type GrantKind = StoredGrant['kind'];
export type HeldRole = Holding['roles'][number];

/** Names the ledger of grants whose tenant nobody told. It is kept apart from all others. */
export const UNKNOWN_TENANT = 'unknown';

/** One thing told of one grant at one time. */
export type Sighting = {
  readonly key: string;
  readonly kind: GrantKind;
  readonly partnerId?: string;
  readonly holding: Holding;
  readonly printed?: Omit<Printed, 'at'>;
  readonly by: readonly LedgerWitness[];
  /** ISO 8601. */
  readonly at: string;
};

/** Two roles are the same where their ids are, or, without ids, their names. */
export function roleKey({ id, name }: HeldRole): string {
  return id ?? `name:${name ?? ''}`;
}
