import { z } from 'zod';

const source = z.strictObject({ what: z.string(), url: z.url(), date: z.iso.date() });

/** What every built-in role may do, as `role-actions.json` holds it. */
export const roleActionsSchema = z.strictObject({
  about: z.string(),
  checked: z.iso.date(),
  sources: z.array(source).min(1),
  /** Roles that reset the sign-in of everybody. The actions are the same for roles that reach fewer people. */
  resetsEveryone: z.array(z.guid()).min(1),
  /** Roles that reset the sign-in of fewer people than any other role that resets it. */
  resetsFewest: z.array(z.guid()).min(1),
  /** Roles that can do more than their actions show, and what. */
  understated: z.record(z.guid(), z.string().min(10)),
  roles: z
    .array(
      z.strictObject({
        id: z.guid(),
        inherits: z.array(z.guid()).optional(),
        /** `area/object` to the rests of its actions, with spaces between them. */
        actions: z.record(
          z.string().regex(/^microsoft\.[A-Za-z0-9.]+\/[A-Za-z0-9.]+$/),
          z.string().regex(/^\S+(?: \S+)*$/),
        ),
      }),
    )
    .min(1),
});

export type RoleActions = z.infer<typeof roleActionsSchema>;
