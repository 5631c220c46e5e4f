import type { DataStatement } from '../../lib/domain/data';
import type { ConsentRequest } from '../../lib/domain/request';
import { readLink } from '../../lib/links/read-link';
import { type CounterOffer, counterOffer } from '../../lib/offers/counter-offer';
import { mergeWitnesses } from '../../lib/requests/merge-witnesses';
import { planRoles } from '../../lib/roles/plan-roles';

export const TENANT = '5ce90100-7e57-4aaa-8bbb-000000000100';
export const CUSTOMER = '11111111-2222-4333-8444-555555555555';
const RELATIONSHIP = `9da9c0de-7e57-4ccc-8ddd-000000000100-${TENANT}`;
const HOME = 'https://admin.microsoft.com/AdminPortal/Home';

export const LINKS = {
  gdap: `${HOME}#/partners/invitation/granularAdminRelationships/${RELATIONSHIP}`,
  dap: `${HOME}?invType=ResellerRelationship&partnerId=${TENANT}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`,
  administration: `${HOME}?invType=Administration&partnerId=${TENANT}#/partners/invitation`,
} as const;

export type Asked = {
  readonly link?: keyof typeof LINKS;
  readonly roles?: readonly string[];
  readonly partner?: string;
  readonly data?: Omit<DataStatement, 'answer'>;
  readonly cut?: true;
};

/** A request as the page shows it. */
export function requestFor({
  link = 'gdap',
  roles = [],
  partner,
  data,
  cut,
}: Asked): ConsentRequest {
  return mergeWitnesses({
    link: readLink(LINKS[link]),
    page: {
      roleNames: roles,
      rolesComplete: cut !== true,
      ...(partner !== undefined && { partnerName: partner }),
    },
    reading: 'read',
    heard: data === undefined ? [] : [{ answer: 'a', relationshipId: RELATIONSHIP, ...data }],
  });
}

/** What is written about it once the tasks are chosen. */
export function offerFor(
  asked: Asked,
  tasks: readonly string[] = [],
  language = 'en',
): CounterOffer {
  const request = requestFor(asked);
  return counterOffer({ request, plan: planRoles(request.roles, tasks), language });
}
