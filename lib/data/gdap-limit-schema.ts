import { z } from 'zod';
// The build loads this file itself, and wants the ending.
import { sourceKeysSchema, sourcesSchema } from './source-schema.ts';

const limit = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    confidence: z.enum(['documented', 'derived']),
    sources: sourceKeysSchema,
  });

/** What a GDAP relationship can be. Every fact carries where it is from and when it was checked. */
export const gdapLimitsSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  sources: sourcesSchema,
  limits: z.strictObject({
    minDays: limit(z.int().positive()),
    maxDays: limit(z.int().positive()),
    defaultDays: limit(z.int().positive()),
    requestLapsesAfterDays: limit(z.int().positive()),
    /** ISO 8601 durations, as Microsoft Graph's `autoExtendDuration` holds them. */
    autoExtend: limit(z.iso.duration()),
    noAutoExtend: limit(z.iso.duration()),
    /** Role template ids; a relationship with any of these is never extended by itself. */
    rolesWithoutAutoExtend: limit(z.array(z.guid()).min(1)),
    longestName: limit(z.int().positive()),
    nameTakenForDays: limit(z.int().positive()),
  }),
});

export type GdapLimits = z.infer<typeof gdapLimitsSchema>;
