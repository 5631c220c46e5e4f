import { describe, expect, test } from 'vitest';
import { faultOf, PARTNER, REQUEST, REQUESTS, statementOf } from './overheard';

const { acceptReseller, approveGdap } = REQUESTS;

describe('the portal’s answer to an admin who accepts', () => {
  test.each<[string, string, unknown, number, object]>([
    ['a reseller', acceptReseller, {}, 200, {}],
    ['a reseller, without a word', acceptReseller, '', 204, {}],
    ['a reseller, in words', acceptReseller, 'Accepted', 202, {}],
    [
      'a reseller, named',
      acceptReseller,
      { authorizeDelegateAdminData: { partnerId: PARTNER, enableDap: true } },
      200,
      { partner: { tenantId: PARTNER }, dap: true },
    ],
    ['a GDAP request', approveGdap, '', 200, { relationshipId: REQUEST }],
    [
      'a GDAP request, with its status',
      approveGdap,
      { status: 'approved' },
      200,
      { relationshipId: REQUEST, partner: { tenantId: PARTNER }, status: 'accepted' },
    ],
  ])('accepts %s', (_, request, body, status, rest) => {
    expect(statementOf(request, body, status)).toEqual({
      answer: 'accept-answer',
      accepts: true,
      ...rest,
    });
  });

  test('accepts nothing when it ends the relationship', () => {
    expect(statementOf(approveGdap, { status: 'terminating' })).toMatchObject({
      accepts: false,
      status: 'ended',
    });
  });

  test.each([
    [400, {}],
    [401, { refused: true }],
    [403, { refused: true }],
    [404, { refused: true }],
    [412, {}],
    [500, {}],
  ])('with %d accepts nothing', (status, rest) => {
    expect(statementOf(approveGdap, { status: 'approved' }, status)).toEqual({
      answer: 'accept-answer',
      accepts: false,
      relationshipId: REQUEST,
      ...rest,
    });
  });

  test.each([
    [acceptReseller, 302],
    [approveGdap, 304],
    [approveGdap, 0],
  ])('to %s leaves it open with %d', (request, status) => {
    expect(faultOf(request, '', status)?.why).toBe('status');
  });

  test.each([
    acceptReseller.replace('POST', 'GET'),
    approveGdap.replace('POST', 'GET'),
    approveGdap.replace('POST', 'DELETE'),
    `DELETE ${REQUESTS.delegatedAccess.slice(4)}`,
    `POST ${REQUESTS.delegatedAccess.slice(4)}`,
  ])('is none to %s', (request) => {
    expect(faultOf(request, {})).toEqual({ why: 'unknown-request', status: 200, names: [] });
  });
});
