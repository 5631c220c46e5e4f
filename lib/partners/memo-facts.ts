import { z } from 'zod';

/** As long as a page's report lets a text be. */
const text = z.string().max(1000);
const texts = z.array(text).max(1000);
const yesNo = z.boolean();

/** Everything a witness can have read. A memo holds these fields and nothing else of a page. */
export const MEMO_FIELDS = [
  ...(['flow', 'dap', 'host', 'partner-name', 'partner-id', 'provider-name'] as const),
  ...(['provider-id', 'customer-id', 'relationship-name', 'relationship-id', 'status'] as const),
  ...(['roles', 'role-ids', 'roles-complete', 'duration', 'duration-days', 'until'] as const),
  ...(['auto-extend-days', 'accepts', 'refused', 'open', 'held', 'unread', 'other-list'] as const),
  ...(['app-name', 'app-id', 'app-publisher', 'app-verified', 'app-organisation'] as const),
  ...(['permissions', 'permissions-complete', 'registered', 'doubts', 'wrappers'] as const),
] as const;
export type MemoField = (typeof MEMO_FIELDS)[number];

/** One field with what was read in it. Values are words of ours (`yes`, `reseller`), ids, or text as printed. */
const saidSchema = z.object({ field: z.enum(MEMO_FIELDS), values: texts });

const partySchema = z.object({ name: text.optional(), tenantId: z.guid().optional() });
const namedSchema = z.object({ id: text, name: text });

const appSchema = z.object({
  name: text.optional(),
  publisher: text.optional(),
  clientId: text.optional(),
  verified: yesNo.optional(),
  organisation: yesNo.optional(),
  permissions: z
    .array(
      z.object({
        value: text.optional(),
        title: text.optional(),
        kind: z.enum(['application', 'delegated']).optional(),
        risk: z.enum(['critical', 'high', 'medium', 'low']),
      }),
    )
    .max(2000),
  complete: yesNo,
});

/**
 * What an approval is about, as the extension saw it at one moment. Sentences are in the language that the browser
 * had then; everything else is in words that mean the same in any.
 */
export const memoFactsSchema = z.object({
  /** When the page was seen like this, ISO 8601. */
  seenAt: z.iso.datetime(),
  /** The customer's tenant id, or `unknown`. */
  tenant: text,
  /** Of the page that asked. */
  host: text,
  /** Of the sentences, as the browser names it. */
  language: text,
  flow: z.enum([
    ...(['reseller', 'indirect-reseller', 'delegated-admin', 'isv', 'offer'] as const),
    ...(['gdap', 'oem', 'app-consent'] as const),
  ]),
  dap: z.enum(['requested', 'not-requested', 'cannot-tell', 'not-applicable']),
  verdict: z.enum(['danger', 'caution', 'clear', 'cannot-tell']),
  headline: z.object({ title: text, text: text }),
  partner: partySchema,
  provider: partySchema,
  roles: z
    .array(
      z.object({
        id: text.optional(),
        name: text,
        grade: z.enum(['privileged', 'escalates', 'limited', 'unknown']),
        hidden: yesNo.optional(),
      }),
    )
    .max(2000),
  rolesComplete: yesNo,
  app: appSchema.optional(),
  /** The admin was seen accepting. */
  accepted: yesNo,
  /** When that was seen first, ISO 8601. */
  acceptedAt: z.iso.datetime().optional(),
  link: z.array(saidSchema),
  /** One for each of the portal's answers. */
  data: z.array(z.object({ answer: text, says: z.array(saidSchema) })).max(50),
  words: z.object({
    /** `read`, or why the page's words are no witness: in words, in the language of the sentences. */
    unread: text.optional(),
    says: z.array(saidSchema),
  }),
  findings: z.array(
    z.object({
      check: text,
      severity: z.enum(['danger', 'caution', 'clear', 'cannot-tell', 'note']),
      text: z.string().max(100_000),
      source: text,
    }),
  ),
  /** What the partner is to do, as the admin chose. */
  tasks: z.array(namedSchema).max(500),
  /** The smallest set of roles that is enough for that; empty where no task was chosen or none needs a role. */
  enough: z.array(namedSchema),
  /** No task needs a role: the relationship alone is enough. */
  relationshipAlone: yesNo,
  /** Of the extension. */
  version: text,
  /** The day of the catalogue of roles. */
  catalogue: text,
});

export type MemoFacts = z.infer<typeof memoFactsSchema>;
export type MemoSaid = z.infer<typeof saidSchema>;
