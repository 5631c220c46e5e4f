import { z } from 'zod';
// The build loads this file itself, and wants the ending.
import { sourceKeysSchema, sourcesSchema } from './source-schema.ts';

const id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);

/** A kind of relationship that Microsoft fills with roles of its own choice. */
export const roleSetKindSchema = z.strictObject({
  durationDays: z.int().positive().optional(),
  // What its relationships are called: `{8}` stands for eight characters.
  namePattern: z
    .string()
    .regex(/^[A-Z]+(?:_\{8\}){3}$/)
    .optional(),
  sources: sourceKeysSchema,
});

/** Roles that are given together, and the kinds of relationship that get exactly these. */
export const roleSetSchema = z.strictObject({
  id,
  kinds: z.array(id).min(1),
  roles: z.array(z.guid()).min(1),
});

/** Microsoft's own sets of roles. Every fact carries where it is from and when it was checked. */
export const roleSetCatalogueSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  sources: sourcesSchema,
  kinds: z.record(id, roleSetKindSchema),
  sets: z.array(roleSetSchema).min(1),
});

export type RoleSetCatalogue = z.infer<typeof roleSetCatalogueSchema>;
