import type { RelationshipRow } from '../domain/page';
import { failure, type Result, success } from '../domain/result';
import { fieldsOf, valuesOf } from '../portal/fields';
import { readTenantId, readText } from '../portal/text-values';
import { readYesNo } from '../portal/yes-no';
import type { SkipReason } from './imported-file';

/**
 * Reads one partner of a tenant's cross-tenant access settings. Only service providers hold granular privileges;
 * which roles and until when is said nowhere.
 * Source: https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners
 */
export function readGraphPartner(entry: unknown): Result<RelationshipRow, SkipReason> {
  const fields = fieldsOf(entry);
  const tenantId = readTenantId(valuesOf(fields, 'tenantId'));
  if (tenantId === undefined) return failure('unreadable');
  if (readYesNo(valuesOf(fields, 'isServiceProvider')) !== true) return failure('no-provider');
  return success({
    // Tools that look names up write them beside the id.
    partner: readText(valuesOf(fields, 'displayName', 'name')) ?? tenantId,
    tenantId,
    access: ['gdap'],
    roleNames: [],
    rolesComplete: false,
  });
}
