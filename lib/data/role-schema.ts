import { z } from 'zod';

/** One Entra role as `roles.json` holds it. */
export const roleSchema = z.strictObject({
  id: z.guid(),
  name: z.string().min(3),
  kind: z.enum(['assignable', 'system', 'deprecated', 'notForGeneralUse']),
  privileged: z.boolean(),
  /** Whether GDAP can grant it; null where no public list settles it. */
  gdap: z.boolean().nullable(),
  aliases: z.array(z.string().min(2)),
  /** By language, as in `<html lang>`: Microsoft's documentation names, some of them with its typos. */
  names: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().min(2))),
});

/** The whole role catalogue. Every fact carries where it is from and when it was checked. */
export const roleCatalogueSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  gdapRule: z.string(),
  /** The date is the one that the source carries, the first day of the year where it names only that, else the day it was read. */
  sources: z.array(z.strictObject({ what: z.string(), url: z.url(), date: z.iso.date() })).min(1),
  roles: z.array(roleSchema).min(1),
});

export type RoleCatalogue = z.infer<typeof roleCatalogueSchema>;
