import { describe, expect, test } from 'vitest';
import { codeBody, readTokens, refreshBody } from '../../lib/graph/tokens';

const NOW = '2026-11-30T10:00:00.000Z';
const setup = { clientId: 'd1000000-0000-4000-8000-000000000001', cloud: 'commercial' } as const;
const whole = {
  token_type: 'Bearer',
  access_token: 'access',
  refresh_token: 'refresh',
  id_token: 'id',
  expires_in: 3600,
  scope: 'openid https://graph.microsoft.com/Policy.Read.All',
};
const read = (answer: unknown) => readTokens(JSON.stringify(answer), NOW);

describe('an answer of the token endpoint', () => {
  test('gives tokens, until when they count, and what was permitted', () => {
    expect(read(whole)).toEqual({
      ok: true,
      value: {
        accessToken: 'access',
        refreshToken: 'refresh',
        idToken: 'id',
        until: '2026-11-30T11:00:00.000Z',
        scopes: ['openid', 'policy.read.all'],
      },
    });
  });

  test('may count in text, and leave out what is optional', () => {
    const { refresh_token: _, scope: __, ...rest } = whole;
    const tokens = read({ ...rest, expires_in: '60', token_type: 'bearer' });
    expect(tokens).toMatchObject({
      ok: true,
      value: { until: '2026-11-30T10:01:00.000Z', scopes: [] },
    });
    expect(tokens.ok && 'refreshToken' in tokens.value).toBe(false);
  });

  test.each<[string, unknown]>([
    ['no token', { ...whole, access_token: '' }],
    ['no id token', { ...whole, id_token: undefined }],
    ['another kind of token', { ...whole, token_type: 'mac' }],
    ['an end that was before', { ...whole, expires_in: -1 }],
    ['an end that is no number', { ...whole, expires_in: 'soon' }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is not understood', (_, answer) => {
    expect(read(answer)).toEqual({ ok: false, error: 'shape' });
  });

  test('that is no JSON is not understood', () => {
    expect(readTokens('<html>', NOW)).toEqual({ ok: false, error: 'shape' });
  });

  test.each([
    ['invalid_request', 'AADSTS9002326: Cross-origin …', 'not-spa'],
    ['invalid_request', 'AADSTS9002327: Tokens …', 'only-native'],
    ['invalid_grant', 'AADSTS700084: …', 'expired'],
    ['invalid_grant', '', 'expired'],
    ['invalid_client', 'AADSTS7000218: …', 'only-native'],
  ])('that refuses with %s "%s" says %s', (error, error_description, trouble) => {
    expect(read({ error, error_description })).toEqual({ ok: false, error: trouble });
  });
});

test('what is sent for a code holds the verifier and no secret', () => {
  const body = Object.fromEntries(codeBody(setup, 'code', 'verifier', 'https://x.example/'));
  expect(body).toMatchObject({
    grant_type: 'authorization_code',
    client_id: setup.clientId,
    code: 'code',
    code_verifier: 'verifier',
    redirect_uri: 'https://x.example/',
  });
  expect(Object.keys(body)).not.toContain('client_secret');
  expect(refreshBody(setup, 'old').get('grant_type')).toBe('refresh_token');
});
