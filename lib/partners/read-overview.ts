import { z } from 'zod';
import { DANGERS } from './danger';
import { ACCESS } from './holding';
import type { Overview } from './overview';

const access = z.array(z.enum(ACCESS));
const danger = z.enum(DANGERS);

const grantSchema = z.looseObject({
  key: z.string(),
  kind: z.string(),
  access,
  danger,
  roles: z.array(z.looseObject({ name: z.string(), grade: z.string() })),
  firstSeen: z.string(),
  lastSeen: z.string(),
  seenBy: z.record(z.string(), z.looseObject({ first: z.string(), last: z.string() })),
  unseen: z.boolean(),
  gone: z.boolean(),
  unconfirmed: z.boolean(),
});

/** What an overview must have to be shown. It follows from the grants: what else is in it is taken on trust. */
const overviewSchema = z.looseObject({
  tenant: z.string(),
  readAt: z.iso.datetime().nullable(),
  whole: z.boolean(),
  partners: z.array(
    z.looseObject({
      key: z.string(),
      name: z.string(),
      access,
      danger,
      grants: z.array(grantSchema),
    }),
  ),
});

/** Reads a stored overview; undefined where it is none, so that it has to be made anew. */
export function parseOverview(stored: unknown): Overview | undefined {
  return overviewSchema.safeParse(stored).success ? (stored as Overview) : undefined;
}
