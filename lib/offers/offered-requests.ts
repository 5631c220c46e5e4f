import type { RolePlan } from '../domain/plan';
import type { ConsentRequest } from '../domain/request';
import { askedDuration } from '../requests/asked-duration';
import { ONE_DAY, proposedDays } from './proposed-days';
import { proposedRoles } from './proposed-roles';
import { type GraphRequest, relationshipRequest } from './relationship-request';

/** A request for Microsoft Graph, and how long it would last in days. */
export type OfferedRequest = { readonly days: number; readonly body: GraphRequest };

/**
 * The requests that the partner could make instead: one for as long as proposed, and one for a day where a
 * task needs a role as strong as Global Administrator.
 * @returns none where nothing is proposed, or the relationship alone is enough.
 */
export function offeredRequests(request: ConsentRequest, plan: RolePlan): OfferedRequest[] {
  const { lasting, oneDay } = proposedRoles(plan);
  const days = proposedDays(askedDuration(request).days);
  return [
    ...offer(request, lasting, days, 'Least roles'),
    ...offer(request, oneDay, ONE_DAY, 'One day'),
  ];
}

function offer(
  request: ConsentRequest,
  proposal: readonly string[],
  days: number,
  start: string,
): OfferedRequest[] {
  const customer = request.data.find(({ customerTenantId }) => customerTenantId !== undefined);
  const made = relationshipRequest({
    proposal,
    days,
    name: nameFor(request, start),
    ...(customer?.customerTenantId !== undefined && {
      customerTenantId: customer.customerTenantId,
    }),
  });
  return made.ok ? [{ days, body: made.value }] : [];
}

/**
 * A partner's relationships must have names of their own, so the beginning of an id goes into it: of the
 * request that this one replaces, where there is one. The partner's name may be cut, the id not.
 */
function nameFor({ link, data, partner }: ConsentRequest, start: string): string {
  const replaced = link.relationshipId ?? data.find((one) => one.relationshipId)?.relationshipId;
  const id = (replaced ?? partner.tenantId ?? '').slice(0, 8);
  return [start, id, partner.name ?? ''].filter((part) => part !== '').join(' ');
}
