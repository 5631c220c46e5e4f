import { z } from 'zod';
// The build loads this file itself, and wants the ending.
import { sourceKeysSchema, sourcesSchema } from './source-schema.ts';

/** One task as a line of `tasks.json` holds it. */
export const taskSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  workload: z.enum([
    ...['autopilot', 'licensing', 'support', 'billing', 'azure', 'identity', 'devices'],
    ...['exchange', 'sharepoint', 'teams', 'apps', 'power'],
    ...['security', 'compliance', 'governance', 'reporting'],
  ] as const),
  // One role at most: no task of the catalogue needs two at once.
  least: z.array(z.guid()).max(1),
  alternatives: z.array(z.guid()),
  noRole: z.boolean(),
  confidence: z.enum(['documented', 'derived', 'conflict']),
  gdap: z.boolean().nullable(),
  azureRbac: z.boolean(),
  customerSide: z.boolean(),
  // Its words hold more than a title.
  note: z.literal(true).optional(),
  sources: sourceKeysSchema,
  against: z
    .union([
      z.strictObject({ least: z.array(z.guid()).length(1), sources: sourceKeysSchema }),
      z.strictObject({ noRole: z.literal(true), sources: sourceKeysSchema }),
    ])
    .optional(),
});

/** The catalogue of tasks. Every fact carries where it is from and when it was checked. */
export const taskCatalogueSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  sources: sourcesSchema,
  tasks: z.array(taskSchema).min(1),
});

export type TaskCatalogue = z.infer<typeof taskCatalogueSchema>;
