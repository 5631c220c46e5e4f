import { z } from 'zod';
import { rowSchema } from './row-schema';
import { longText } from './text-schema';

const partySchema = z.object({ name: longText.optional(), tenantId: z.guid().optional() });

/** What one of the portal's own answers said. Page code can forge it: its content is parsed like any other. */
export const dataSchema = z.object({
  answer: longText,
  accepts: z.boolean().optional(),
  refused: z.boolean().optional(),
  relationshipId: longText.optional(),
  relationshipName: longText.optional(),
  partner: partySchema.optional(),
  provider: partySchema.optional(),
  customerTenantId: z.guid().optional(),
  dap: z.boolean().optional(),
  roleIds: z.array(z.guid()).max(300).optional(),
  rolesComplete: z.boolean().optional(),
  durationDays: z.number().nonnegative().optional(),
  autoExtendDays: z.number().nonnegative().optional(),
  status: z.enum(['pending', 'accepted', 'ended']).optional(),
  rows: z.array(rowSchema).max(5000).optional(),
});
