import { describe, expect, test } from 'vitest';
import { offeredRequests } from '../../lib/offers/offered-requests';
import { planRoles } from '../../lib/roles/plan-roles';
import { type Asked, CUSTOMER, requestFor } from './cases';

const PASSWORD_ADMINISTRATOR = '966707d0-3269-4727-9be2-8c3a10f19b9d';
const PRIVILEGED_ROLE = 'e8611ab8-c189-46e8-94e1-60213ab1f814';

const offered = (asked: Asked, tasks: readonly string[]) => {
  const request = requestFor(asked);
  return offeredRequests(request, planRoles(request.roles, tasks)).map(({ days, body }) => [
    days,
    body.displayName,
    ...body.accessDetails.unifiedRoles.map(({ roleDefinitionId }) => roleDefinitionId),
  ]);
};

describe('the requests that are offered', () => {
  test.each<[string, Asked, string[], unknown[]]>([
    ['nothing is chosen', {}, [], []],
    ['the relationship is enough', {}, ['csp-order'], []],
    ['GDAP may not give the role', {}, ['m365-backup'], []],
    [
      'a modest role is needed',
      { partner: 'Fabrikam', data: { durationDays: 90 } },
      ['password-reset-nonadmin'],
      [[90, 'Least roles 9da9c0de Fabrikam', PASSWORD_ADMINISTRATOR]],
    ],
    [
      'two years were asked for',
      { data: { durationDays: 730 } },
      ['password-reset-nonadmin'],
      [[365, 'Least roles 9da9c0de', PASSWORD_ADMINISTRATOR]],
    ],
    [
      'a role like Global Administrator is needed as well',
      {},
      ['password-reset-nonadmin', 'role-assign'],
      [
        [365, 'Least roles 9da9c0de', PASSWORD_ADMINISTRATOR],
        [1, 'One day 9da9c0de', PRIVILEGED_ROLE],
      ],
    ],
    [
      'the link asks for DAP',
      { link: 'dap', partner: 'Fabrikam' },
      ['password-reset-nonadmin'],
      [[365, 'Least roles 5ce90100 Fabrikam', PASSWORD_ADMINISTRATOR]],
    ],
  ])('where %s', (_, asked, tasks, requests) => {
    expect(offered(asked, tasks)).toEqual(requests);
  });

  test('name the customer where the portal’s data does', () => {
    const request = requestFor({ data: { customerTenantId: CUSTOMER } });
    const [one] = offeredRequests(request, planRoles([], ['password-reset-nonadmin']));
    expect(one?.body.customer).toEqual({ tenantId: CUSTOMER });
  });
});
