import { z } from 'zod';
import { longText, nonEmptyText } from './text-schema';

/** Data can name a day that does not exist: then none is known. */
const day = z.iso.date().optional().catch(undefined);

/** One row of the list of partners, as words or data give it. */
export const rowSchema = z.object({
  partner: nonEmptyText,
  tenantId: z.guid().optional(),
  access: z.array(z.enum(['dap', 'gdap', 'reseller', 'indirect-reseller', 'oem', 'app', 'other'])),
  relationship: longText.optional(),
  roleNames: z.array(longText).max(300),
  roleIds: z.array(z.guid()).max(300).optional(),
  rolesComplete: z.boolean(),
  period: longText.optional(),
  status: longText.optional(),
  relationshipId: longText.optional(),
  from: day,
  until: day,
  autoExtendDays: z.number().nonnegative().optional(),
});
