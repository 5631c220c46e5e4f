import { z } from 'zod';
import { readGuid } from '../domain/guid';

const guid = z.string().transform((text, context) => {
  const read = readGuid(text);
  if (read !== undefined) return read;
  context.addIssue('no GUID');
  return z.NEVER;
});
/** Names can be null, and are as long as a ledger takes. */
const name = z
  .string()
  .nullish()
  .transform((text) => text?.trim().slice(0, 1000) || undefined);

/** A tenant of the cross-tenant access policy. What Graph does not say of one counts as no. */
export const partnerSchema = z.object({
  tenantId: guid,
  isServiceProvider: z
    .boolean()
    .nullish()
    .transform((is) => is === true),
});

/** Whose a tenant id is. */
export const tenantNameSchema = z.object({
  tenantId: guid,
  displayName: name,
  defaultDomainName: name,
});

/** The tenant that an access token is for. */
export const organisationSchema = z.object({ id: guid, displayName: name });

/** A consent to delegated permissions. */
export const grantSchema = z.object({
  clientId: guid,
  resourceId: guid,
  consentType: z.string(),
  /** Separated by spaces. */
  scope: z
    .string()
    .nullish()
    .transform((text) => (text ?? '').split(/\s+/).filter((scope) => scope !== '')),
});

/** An app as it stands in the tenant. */
export const appSchema = z.object({
  id: guid,
  appId: guid,
  displayName: name,
  appOwnerOrganizationId: guid.nullish().catch(undefined),
});

/** An application permission that was given. */
export const appRoleSchema = z.object({
  appRoleId: guid,
  resourceId: guid,
  resourceDisplayName: name,
});

/** What the audit log says of a partner. */
export const auditSchema = z.object({
  id: z.string().min(1).max(1000),
  activityDisplayName: z.string().max(1000),
  activityDateTime: z.iso.datetime({ offset: true }),
  result: name,
  targetResources: z
    .array(z.object({ id: name, displayName: name }))
    .nullish()
    .catch(undefined)
    .transform((targets) => targets ?? []),
});

export type FoundGrant = z.infer<typeof grantSchema>;
export type FoundApp = z.infer<typeof appSchema>;
export type FoundAppRole = z.infer<typeof appRoleSchema>;
export type FoundAudit = z.infer<typeof auditSchema>;
