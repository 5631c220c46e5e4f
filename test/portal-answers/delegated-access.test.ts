import { describe, expect, test } from 'vitest';
import {
  CUSTOMER,
  faultOf,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  NOBODY,
  PARTNER,
  PROVIDER,
  REQUESTS,
  statementOf,
} from './overheard';

const WHOLE = {
  msppId: '601089',
  partnerId: PARTNER,
  companyName: 'Contoso',
  indirectCSPId: PROVIDER,
  userTenantId: CUSTOMER,
  enableDap: true,
  invitationType: 'IndirectResellerRelationship',
  address: { line1: '12 Harbor Street', firstName: 'Robin', lastName: 'Counts' },
  roles: [GLOBAL_ADMINISTRATOR, HELPDESK],
  userPrincipalName: 'admin@contoso.com',
};

const read = (data: unknown) =>
  statementOf(REQUESTS.delegatedAccess, { authorizeDelegateAdminData: data });

describe('an answer about a reseller’s invitation that cannot be read', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['nothing inside', { authorizeDelegateAdminData: {} }],
    ['null inside', { authorizeDelegateAdminData: null }],
    ['text inside', { authorizeDelegateAdminData: 'enableDap' }],
    ['a list inside', { authorizeDelegateAdminData: [WHOLE] }],
    ['only what nobody knows', { authorizeDelegateAdminData: { dapWanted: true } }],
    [
      'only fields without values',
      { authorizeDelegateAdminData: { enableDap: null, roles: null } },
    ],
    ['an error', { error: { code: '500', message: 'enableDap' } }],
    ['a list', [WHOLE]],
    ['text', '"enableDap"'],
  ])('says %s', (_, body) => {
    expect(faultOf(REQUESTS.delegatedAccess, body)).toMatchObject({
      answer: 'delegated-access',
      why: 'unknown-shape',
    });
  });
});

describe('an answer about a reseller’s invitation', () => {
  test('says who asks, for what, and nothing else of what it holds', () => {
    expect(read(WHOLE)).toEqual({
      answer: 'delegated-access',
      partner: { name: 'Contoso', tenantId: PARTNER },
      provider: { tenantId: PROVIDER },
      customerTenantId: CUSTOMER,
      dap: true,
      roleIds: [GLOBAL_ADMINISTRATOR, HELPDESK],
      rolesComplete: true,
    });
  });

  test('that says nothing about DAP and roles leaves both open', () => {
    const { enableDap: _, roles: __, ...silent } = WHOLE;
    const statement = read(silent);
    expect(statement).not.toHaveProperty('dap');
    expect(statement).not.toHaveProperty('roleIds');
    expect(statement).not.toHaveProperty('rolesComplete');
  });

  test.each<[unknown, boolean | undefined]>([
    [true, true],
    ['true', true],
    [' TRUE ', true],
    ['yes', true],
    ['1', true],
    [1, true],
    [2, true],
    [false, false],
    ['false', false],
    ['False', false],
    [0, undefined],
    ['0', undefined],
    ['', undefined],
    ['no', undefined],
    [null, undefined],
    [[], undefined],
    [[true], undefined],
    [{}, undefined],
  ])('with enableDap %j asks for DAP: %j', (enableDap, dap) => {
    expect(read({ ...WHOLE, enableDap }).dap).toBe(dap);
  });

  test.each(['Administration', 'administration', ' ADMINISTRATION '])(
    'of the kind "%s" asks for DAP, whatever else it says',
    (invitationType) => {
      expect(read({ ...WHOLE, enableDap: false, invitationType }).dap).toBe(true);
    },
  );

  test('asks for DAP when one of two spellings does', () => {
    expect(read({ EnableDap: true, enableDap: false }).dap).toBe(true);
    expect(read({ enableDap: true, EnableDAP: false }).dap).toBe(true);
    const two = { authorizeDelegateAdminData: { enableDap: false } };
    const body = { ...two, AuthorizeDelegateAdminData: { enableDap: true } };
    expect(statementOf(REQUESTS.delegatedAccess, body).dap).toBe(true);
  });

  test('denies DAP only when nothing else is said of it', () => {
    const denied = { ...WHOLE, enableDap: false };
    expect(read({ ...denied, EnableDap: 'perhaps' }).dap).toBeUndefined();
    expect(read({ ...denied, EnableDap: 'false' }).dap).toBe(false);
  });

  test('is about the partner that was asked for, whoever else it names', () => {
    expect(read({ ...WHOLE, partnerId: PROVIDER }).partner?.tenantId).toBe(PARTNER);
    expect(read({ ...WHOLE, partnerId: undefined }).partner?.tenantId).toBe(PARTNER);
  });

  test('is about the partner it names when the request names none', () => {
    const request = REQUESTS.delegatedAccess.replace(PARTNER, 'me');
    const body = { authorizeDelegateAdminData: WHOLE };
    expect(statementOf(request, body).partner?.tenantId).toBe(PARTNER);
  });

  test.each([null, '', NOBODY, '0', 601089, {}])('has no provider %j', (indirectCSPId) => {
    expect(read({ ...WHOLE, indirectCSPId })).not.toHaveProperty('provider');
  });

  test('has its ids in lower case', () => {
    const statement = read({ ...WHOLE, indirectCSPId: ` ${PROVIDER.toUpperCase()} ` });
    expect(statement.provider?.tenantId).toBe(PROVIDER);
  });

  test('that is refused says that, and whose it was', () => {
    expect(statementOf(REQUESTS.delegatedAccess, '{"error":1}', 403)).toEqual({
      answer: 'delegated-access',
      refused: true,
      partner: { tenantId: PARTNER },
    });
  });
});
