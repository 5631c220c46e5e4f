import facts from '../data/gdap-limits.json';
import { readGuid } from '../domain/guid';
import { failure, type Result, success } from '../domain/result';
import { cutAtWord, plainLine } from './plain-line';

const { limits } = facts;

/**
 * The JSON body that makes a GDAP relationship through Microsoft Graph, for the partner to send.
 * Source: https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
 */
export type GraphRequest = {
  readonly displayName: string;
  /** ISO 8601, whole days. */
  readonly duration: string;
  /** ISO 8601; `PT0S` where it does not extend itself. */
  readonly autoExtendDuration: string;
  readonly customer?: { readonly tenantId: string };
  readonly accessDetails: {
    readonly unifiedRoles: readonly { readonly roleDefinitionId: string }[];
  };
};

/** What a relationship is to be. */
export type Wanted = {
  /** Role template ids. */
  readonly proposal: readonly string[];
  /** Whole days. */
  readonly days: number;
  /** May hold anything: it is made one line of at most 50 characters. */
  readonly name: string;
  readonly customerTenantId?: string;
  /** Asks for auto-extend; Microsoft allows it with no Global Administrator among the roles only. */
  readonly autoExtend?: boolean;
};

/** Why there is no request: no role is needed, an id is none, the days are not allowed, the name is empty. */
export type NoRequest = 'no-roles' | 'odd-role' | 'odd-duration' | 'no-name';

/** Makes the body of a request that keeps the documented limits; see `lib/data/gdap-limits.json`. */
export function relationshipRequest(wanted: Wanted): Result<GraphRequest, NoRequest> {
  const { proposal, days } = wanted;
  const ids = [...new Set(proposal.map((id) => readGuid(id)))];
  if (ids.length === 0) return failure('no-roles');
  if (ids.includes(undefined)) return failure('odd-role');
  const allowed = days >= limits.minDays.value && days <= limits.maxDays.value;
  if (!Number.isInteger(days) || !allowed) return failure('odd-duration');
  const displayName = cutAtWord(plainLine(wanted.name), limits.longestName.value);
  if (displayName === '') return failure('no-name');
  const roles = ids.flatMap((id) => id ?? []);
  const mayAll = wanted.autoExtend === true && roles.every(mayExtend);
  const tenantId = readGuid(wanted.customerTenantId);
  return success({
    displayName,
    duration: `P${days}D`,
    autoExtendDuration: mayAll ? limits.autoExtend.value : limits.noAutoExtend.value,
    ...(tenantId !== undefined && { customer: { tenantId } }),
    accessDetails: { unifiedRoles: roles.map((id) => ({ roleDefinitionId: id })) },
  });
}

function mayExtend(id: string): boolean {
  return !limits.rolesWithoutAutoExtend.value.includes(id);
}
