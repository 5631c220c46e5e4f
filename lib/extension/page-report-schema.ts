import { z } from 'zod';
import { READ_FAILURES } from '../domain/page';
import { tasksSchema } from './chosen-tasks';
import { dataSchema } from './data-schema';
import { rowSchema } from './row-schema';
import { longText } from './text-schema';

const appSchema = z.object({
  name: longText.optional(),
  publisher: longText.optional(),
  verified: z.boolean().optional(),
  organisation: z.boolean().optional(),
  titles: z.array(longText).max(1000),
  scopes: z.array(longText).max(1000),
  wordings: z.array(z.array(longText).max(4)).max(1000).optional(),
  complete: z.boolean(),
});

const preparedSchema = z.object({
  links: z.array(z.string().max(100_000)).max(20),
  dapBox: z.boolean().optional(),
  text: z.string().max(20_000).optional(),
});

const statementSchema = z.object({
  partnerName: longText.optional(),
  roleNames: z.array(longText).max(1000),
  rolesComplete: z.boolean(),
  providerName: longText.optional(),
  otherList: z.boolean().optional(),
  unread: z.enum(['list', 'language', 'frame', 'mention', 'folded']).optional(),
  duration: longText.optional(),
  until: longText.optional(),
  relationships: z.array(rowSchema).max(5000).optional(),
  whole: z.boolean().optional(),
  open: z.boolean().optional(),
  held: z.boolean().optional(),
  app: appSchema.optional(),
  prepared: preparedSchema.optional(),
});

/** What a panel reports. Its content is as untrusted as the page. */
export const seenSchema = z.object({
  addresses: z.array(z.string().max(100_000)).min(1).max(5),
  readBefore: z.boolean(),
  words: z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: statementSchema }),
      z.object({ ok: z.literal(false), error: z.enum(READ_FAILURES) }),
    ])
    .optional(),
  heard: z.array(dataSchema).max(50),
  accepted: z.boolean(),
  acceptedAt: z.iso.datetime().optional(),
  settled: z.boolean(),
  late: z.boolean(),
  tasks: tasksSchema.optional(),
});
