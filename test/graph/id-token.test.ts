import { describe, expect, test } from 'vitest';
import { readIdToken } from '../../lib/graph/id-token';

const NOW = '2026-11-30T10:00:00.000Z';
const clientId = 'd1000000-0000-4000-8000-000000000001';
const tenant = 'c1000000-0000-4000-8000-000000000001';
const other = 'c1000000-0000-4000-8000-000000000002';
const setup = { clientId, cloud: 'commercial' } as const;
const claims = {
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  aud: clientId,
  exp: Date.parse(NOW) / 1000 + 3600,
  tid: tenant,
  nonce: 'sent',
  preferred_username: 'admin@contoso.example',
};
const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const token = (changes: object = {}) => `e30.${encoded({ ...claims, ...changes })}.signature`;

describe('an id token', () => {
  test('says who signed in, and where', () => {
    expect(readIdToken(token(), setup, 'sent', NOW)).toEqual({
      ok: true,
      value: { tenant, account: 'admin@contoso.example' },
    });
  });

  test('of a renewal needs no nonce, and no name', () => {
    const renewed = token({ nonce: undefined, preferred_username: undefined });
    expect(readIdToken(renewed, setup, undefined, NOW)).toEqual({ ok: true, value: { tenant } });
  });

  test.each<[string, object]>([
    ['for another app', { aud: other }],
    ['of another attempt', { nonce: 'replayed' }],
    ['without the nonce', { nonce: undefined }],
    ['by another issuer', { iss: `https://login.microsoftonline.com.example/${tenant}/v2.0` }],
    ['by another cloud', { iss: `https://login.microsoftonline.us/${tenant}/v2.0` }],
    [
      'whose issuer names another tenant',
      { iss: `https://login.microsoftonline.com/${other}/v2.0` },
    ],
    ['of the old kind', { iss: `https://sts.windows.net/${tenant}/` }],
    ['that is over', { exp: Date.parse(NOW) / 1000 - 301 }],
    ['whose tenant is no GUID', { tid: 'contoso' }],
  ])('%s is thrown away', (_, changes) => {
    expect(readIdToken(token(changes), setup, 'sent', NOW)).toEqual({ ok: false, error: 'forged' });
  });

  test('of a personal account is not enough', () => {
    const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';
    const changes = { tid: personal, iss: `https://login.microsoftonline.com/${personal}/v2.0` };
    expect(readIdToken(token(changes), setup, 'sent', NOW)).toEqual({
      ok: false,
      error: 'personal',
    });
  });

  test('of another tenant than the one that is set is not taken', () => {
    expect(readIdToken(token(), { ...setup, tenantId: other }, 'sent', NOW)).toEqual({
      ok: false,
      error: 'other-tenant',
    });
  });

  test('is issued in China under an older name too', () => {
    const china = { ...setup, cloud: 'china' } as const;
    for (const host of ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn']) {
      const iss = `https://${host}/${tenant}/v2.0`;
      expect(readIdToken(token({ iss }), china, 'sent', NOW)).toMatchObject({ ok: true });
    }
  });

  test.each([
    '',
    'a.b',
    'a.b.c.d',
    'e30.!!.x',
    `e30.${encoded('text')}.x`,
    'e30.bm8.x',
    `e30.${Buffer.from([0xff]).toString('base64url')}.x`,
  ])('that is "%s" is not understood', (text) => {
    expect(readIdToken(text, setup, 'sent', NOW)).toEqual({ ok: false, error: 'shape' });
  });
});
