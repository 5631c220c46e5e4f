import { z } from 'zod';

const sourceKeys = z.array(z.string().regex(/^[A-Z][A-Z0-9]+$/)).min(1);

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
  sources: sourceKeys,
  against: z
    .union([
      z.strictObject({ least: z.array(z.guid()).length(1), sources: sourceKeys }),
      z.strictObject({ noRole: z.literal(true), sources: sourceKeys }),
    ])
    .optional(),
});

/** The catalogue of tasks. Every fact carries where it is from and when it was checked. */
export const taskCatalogueSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  /** The date is the page's own where it carries one, else the day that page was read. */
  sources: z.record(
    z.string().regex(/^[A-Z][A-Z0-9]+$/),
    z.strictObject({ what: z.string(), url: z.url(), date: z.iso.date() }),
  ),
  tasks: z.array(taskSchema).min(1),
});

export type TaskCatalogue = z.infer<typeof taskCatalogueSchema>;
