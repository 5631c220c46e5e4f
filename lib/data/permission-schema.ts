import { z } from 'zod';

/** One permission as a row of `permissions.json`. */
export const permissionRowSchema = z.tuple([
  z.guid(),
  z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9]+)*$/),
  // A: the app acts by itself. D: delegated, on behalf of the person who is signed in.
  z.enum(['A', 'D']),
  // Whether only an administrator may consent.
  z.union([z.literal(0), z.literal(1)]),
  z.enum(['critical', 'high', 'medium', 'low']),
  // The fingerprints of its titles in all known languages, eight digits each.
  z.string().regex(/^(?:[0-9a-z]{8})+$/),
]);

/** The catalogue of permissions. Every fact carries where it is from and when it was checked. */
export const permissionCatalogueSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  resource: z.strictObject({ name: z.string(), appId: z.guid() }),
  columns: z.array(z.string()).length(6),
  sources: z.array(z.strictObject({ what: z.string(), url: z.url(), date: z.iso.date() })).min(1),
  permissions: z.array(permissionRowSchema).min(1),
});

export type PermissionRow = z.infer<typeof permissionRowSchema>;
export type PermissionCatalogue = z.infer<typeof permissionCatalogueSchema>;
