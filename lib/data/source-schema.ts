import { z } from 'zod';

/** A short name for a source, by which the facts of a catalogue refer to it. */
export const sourceKeySchema = z.string().regex(/^[A-Z][A-Z0-9]+$/);

/** Where a fact is from: one source at least. */
export const sourceKeysSchema = z.array(sourceKeySchema).min(1);

/** The sources of a catalogue. The date is the page's own where it carries one, else the day it was read. */
export const sourcesSchema = z.record(
  sourceKeySchema,
  z.strictObject({ what: z.string().min(3), url: z.url(), date: z.iso.date() }),
);
