import { describe, expect, test } from 'vitest';
import { isSameSetup, readFields, resolveSetup } from '../../lib/graph/setup';

const ID = 'd1000000-0000-4000-8000-00000000000a';
const TENANT = 'c1000000-0000-4000-8000-00000000000b';
const setup = { clientId: ID, tenantId: TENANT, cloud: 'china' } as const;

describe('the setup in force', () => {
  test.each<[string, unknown, unknown, object]>([
    ['nothing said', undefined, undefined, { byPolicy: false, badPolicy: false }],
    ['the user’s choice', undefined, setup, { setup, byPolicy: false, badPolicy: false }],
    [
      'the policy before the user',
      setup,
      { clientId: TENANT },
      { setup, byPolicy: true, badPolicy: false },
    ],
    [
      'a policy that cannot be read leaves it off',
      { clientId: 'x' },
      setup,
      { byPolicy: true, badPolicy: true },
    ],
    [
      'a policy with an unknown cloud',
      { clientId: ID, cloud: 'moon' },
      setup,
      { byPolicy: true, badPolicy: true },
    ],
    ['what is stored and broken', undefined, 'rubbish', { byPolicy: false, badPolicy: false }],
    [
      'a cloud that is not named is the commercial one, and ids are lower case',
      { clientId: ID.toUpperCase() },
      undefined,
      { setup: { clientId: ID, cloud: 'commercial' }, byPolicy: true, badPolicy: false },
    ],
  ])('%s', (_, policy, stored, expected) => {
    expect(resolveSetup(policy, stored)).toEqual(expected);
  });

  test('differs by tenant and cloud as well as by app', () => {
    expect(isSameSetup(setup, { ...setup })).toBe(true);
    expect(isSameSetup(setup, { clientId: ID, cloud: 'china' })).toBe(false);
    expect(isSameSetup(setup, { ...setup, cloud: 'commercial' })).toBe(false);
    expect(isSameSetup(setup, { ...setup, clientId: TENANT })).toBe(false);
  });
});

describe('the form', () => {
  test.each<[string, string, readonly string[]]>([
    ['', '', ['clientId']],
    ['contoso', 'contoso', ['clientId', 'tenantId']],
    [ID, 'contoso.onmicrosoft.com', ['tenantId']],
    [`${ID}0`, '', ['clientId']],
  ])('with "%s" and "%s" is wrong in %j', (clientId, tenantId, wrong) => {
    expect(readFields({ clientId, tenantId, cloud: 'commercial' })).toEqual({
      ok: false,
      error: wrong,
    });
  });

  test('takes ids with white space around them', () => {
    const fields = { clientId: ` ${ID}\n`, tenantId: `${TENANT} `, cloud: 'china' };
    expect(readFields(fields)).toEqual({ ok: true, value: setup });
  });

  test('without a tenant lets every work tenant in', () => {
    expect(readFields({ clientId: ID, tenantId: ' ', cloud: 'us-dod' })).toEqual({
      ok: true,
      value: { clientId: ID, cloud: 'us-dod' },
    });
  });
});
