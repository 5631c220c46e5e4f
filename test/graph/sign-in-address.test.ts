import { describe, expect, test } from 'vitest';
import { CLOUD_IDS } from '../../lib/data/graph-clouds';
import { readRedirect, signInAddress, tokenAddress } from '../../lib/graph/sign-in-address';
import { SIGN_IN_TROUBLES } from '../../lib/graph/sign-in-trouble';

const clientId = 'd1000000-0000-4000-8000-000000000001';
const tenantId = 'c1000000-0000-4000-8000-000000000001';
const redirect = 'https://abcdef.chromiumapp.org/';
const marks = { redirect, state: 'st', nonce: 'no', challenge: 'ch' };

describe('the address of the sign-in', () => {
  test('asks for a code with everything that guards it, and for the least permissions', () => {
    const { origin, pathname, searchParams } = new URL(
      signInAddress({ clientId, cloud: 'commercial' }, marks),
    );
    expect(origin + pathname).toBe(
      'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize',
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: clientId,
      response_type: 'code',
      response_mode: 'query',
      redirect_uri: redirect,
      scope: [
        ...['openid', 'profile', 'offline_access'],
        'https://graph.microsoft.com/Policy.Read.All',
        'https://graph.microsoft.com/CrossTenantInformation.ReadBasic.All',
        'https://graph.microsoft.com/Directory.Read.All',
        'https://graph.microsoft.com/AuditLog.Read.All',
      ].join(' '),
      state: 'st',
      nonce: 'no',
      code_challenge: 'ch',
      code_challenge_method: 'S256',
      prompt: 'select_account',
    });
  });

  test.each([
    ['commercial', 'login.microsoftonline.com', 'graph.microsoft.com'],
    ['us-government', 'login.microsoftonline.us', 'graph.microsoft.us'],
    ['us-dod', 'login.microsoftonline.us', 'dod-graph.microsoft.us'],
    ['china', 'login.partner.microsoftonline.cn', 'microsoftgraph.chinacloudapi.cn'],
  ] as const)('in the cloud %s is %s, for %s', (cloud, signIn, graph) => {
    const address = new URL(signInAddress({ clientId, tenantId, cloud }, marks));
    expect(address.host).toBe(signIn);
    expect(address.pathname).toBe(`/${tenantId}/oauth2/v2.0/authorize`);
    const asked = address.searchParams.get('scope')?.split(' ').slice(3) ?? [];
    expect(asked.every((scope) => scope.startsWith(`https://${graph}/`))).toBe(true);
    expect(tokenAddress({ clientId, cloud }).host).toBe(signIn);
  });

  test('is known for every cloud', () => {
    for (const cloud of CLOUD_IDS)
      expect(tokenAddress({ clientId, cloud }).protocol).toBe('https:');
  });
});

describe('what comes back', () => {
  const back = (query: string, start = redirect) => readRedirect(`${start}?${query}`, marks);

  test('with the state that was sent is a code', () => {
    expect(back('code=abc&state=st')).toEqual({ ok: true, value: 'abc' });
  });

  test.each([
    ['another state', 'code=abc&state=other', redirect],
    ['no state', 'code=abc', redirect],
    ['two states', 'code=abc&state=st&state=st', redirect],
    ['two codes', 'code=abc&code=def&state=st', redirect],
    ['no code', 'state=st', redirect],
    ['an empty code', 'code=&state=st', redirect],
    ['an error without the state', 'error=access_denied', redirect],
    ['another host', 'code=abc&state=st', 'https://evil.chromiumapp.org/'],
    ['another path', 'code=abc&state=st', `${redirect}other`],
  ])('with %s is thrown away', (_, query, start) => {
    expect(back(query, start)).toEqual({ ok: false, error: 'forged' });
  });

  test.each([undefined, '', 'no address'])('that is "%s" is thrown away', (address) => {
    expect(readRedirect(address, marks)).toEqual({ ok: false, error: 'forged' });
  });

  test.each([
    ['access_denied', 'AADSTS65004: x', 'denied'],
    ['access_denied', '', 'denied'],
    ['invalid_request', 'AADSTS50011: x', 'redirect'],
    ['invalid_request', 'AADSTS50194: x', 'one-tenant'],
    ['unauthorized_client', 'AADSTS700016: x', 'unknown-app'],
    ['consent_required', 'AADSTS65001: x', 'consent'],
    ['access_denied', 'AADSTS90094: x', 'consent'],
    ['invalid_request', 'AADSTS90002: x', 'unknown-tenant'],
    ['something_new', 'AADSTS1: x', 'server'],
    ['server_error', '', 'server'],
  ])('as the error %s "%s" is %s', (error, description, trouble) => {
    const query = new URLSearchParams({ error, error_description: description, state: 'st' });
    expect(back(String(query))).toEqual({ ok: false, error: trouble });
    expect(SIGN_IN_TROUBLES).toContain(trouble);
  });
});
