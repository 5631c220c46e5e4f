import { z } from 'zod';

/** One permission with what would be narrower, as a row of `narrower-permissions.json`. */
export const narrowerRowSchema = z.tuple([
  z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9]+)+$/),
  // A: what the app does by itself. D: as the person who is signed in. AD: the same for both.
  z.enum(['A', 'D', 'AD']),
  // The most useful first. More than three would be a list to read, not an answer.
  z.array(z.string()).min(1).max(3),
]);

/** The list of narrower permissions. Every fact carries where it is from and when it was checked. */
export const narrowerListSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  columns: z.array(z.string()).length(3),
  sources: z.array(z.strictObject({ what: z.string(), url: z.url(), date: z.iso.date() })).min(1),
  permissions: z.array(narrowerRowSchema).min(1),
});

export type NarrowerRow = z.infer<typeof narrowerRowSchema>;
