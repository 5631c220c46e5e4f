import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../../lib/extension/browser';
import { loadSession } from '../../../lib/extension/graph/graph-session';
import { renew, signIn } from '../../../lib/extension/graph/sign-in';
import { challengeOf } from '../../../lib/graph/pkce';
import { CONTOSO } from '../../portal/graph/tenants';
import { resetBrowser } from '../fake-browser';
import { askedHosts, refuseHosts } from '../fake-permissions';
import { REDIRECT, setupOf, signedIn, standIn } from './stand-in';

const signal = new AbortController().signal;
const contoso = setupOf('contoso');
const kept = () => browser.storage.session.get(null);

beforeEach(resetBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('signing in', () => {
  test('sends nothing where the user does not permit it', async () => {
    const { sent, opened } = standIn();
    refuseHosts();
    expect(await signIn(contoso, signal)).toEqual({ ok: false, error: 'not-allowed' });
    expect([sent, opened.mock.calls]).toEqual([[], []]);
  });

  test('asks in the click itself, for the two hosts of the cloud and no more', async () => {
    standIn();
    const pending = signIn({ ...contoso, cloud: 'us-dod' }, signal);
    expect(askedHosts()).toEqual([
      ['https://login.microsoftonline.us/*', 'https://dod-graph.microsoft.us/*'],
    ]);
    await pending;
  });

  test('keeps who it is and the tokens in the memory of the session, and nowhere else', async () => {
    standIn();
    const session = await signedIn('contoso');
    expect(session).toMatchObject({ tenant: CONTOSO.id, account: CONTOSO.account });
    expect(await loadSession(contoso)).toEqual(session);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/token/i);
  });

  test('proves with the verifier what the challenge promised, and with chance of its own each time', async () => {
    const { sent, opened } = standIn();
    await signedIn('contoso');
    await signedIn('contoso');
    const [first, second] = opened.mock.calls.map(([{ url }]) => new URL(url).searchParams);
    const [body] = sent.map(({ init }) => init.body);
    const verifier = body instanceof URLSearchParams ? body.get('code_verifier') : '';
    expect(challengeOf(verifier ?? '')).toBe(first?.get('code_challenge'));
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(first?.get(name)).not.toBe(second?.get(name));
      expect(first?.get(name)?.length).toBeGreaterThan(20);
    }
  });

  test('sends no cookies and follows nobody elsewhere', async () => {
    const { sent } = standIn();
    await signedIn('contoso');
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  test.each([
    ['The user did not approve access.', 'cancelled'],
    ['User cancelled or denied access.', 'cancelled'],
    ['Authorization page could not be loaded.', 'unreachable'],
  ])('whose window ends with "%s" is %s', async (message, trouble) => {
    const { sent, opened } = standIn();
    opened.mockRejectedValue(new Error(message));
    expect(await signIn(contoso, signal)).toEqual({ ok: false, error: trouble });
    expect(sent).toEqual([]);
  });

  test('with another state than was sent redeems nothing', async () => {
    const { sent, opened } = standIn();
    opened.mockResolvedValue(`${REDIRECT}?code=stolen&state=other`);
    expect(await signIn(contoso, signal)).toEqual({ ok: false, error: 'forged' });
    expect(sent).toEqual([]);
  });

  test.each([
    ['native', 'not-spa'],
    ['declined', 'denied'],
  ] as const)('of an app that is %s says %s', async (name, trouble) => {
    standIn();
    expect(await signIn(setupOf(name), signal)).toEqual({ ok: false, error: trouble });
    expect(await kept()).toEqual({});
  });

  test('of another tenant than the one that is set keeps nothing', async () => {
    standIn();
    const tenantId = 'c1000000-0000-4000-8000-000000000099';
    const other = await signIn({ ...contoso, tenantId }, signal);
    expect(other).toEqual({ ok: false, error: 'other-tenant' });
    expect(await kept()).toEqual({});
  });

  test('without a network says so', async () => {
    standIn(() => new TypeError('Failed to fetch'));
    expect(await signIn(contoso, signal)).toEqual({ ok: false, error: 'offline' });
  });

  test.each(['<html>', '{}', '{"access_token":"x"}'])(
    'with the answer %s keeps nothing',
    async (body) => {
      standIn(() => new Response(body));
      expect(await signIn(contoso, signal)).toEqual({ ok: false, error: 'shape' });
      expect(await kept()).toEqual({});
    },
  );
});

describe('a session', () => {
  test('counts for the setup that it was made with alone', async () => {
    standIn();
    await signedIn('contoso');
    expect(await loadSession(setupOf('fabrikam'))).toBeUndefined();
    expect(await loadSession({ ...contoso, cloud: 'china' })).toBeUndefined();
    expect(await loadSession(undefined)).toBeUndefined();
  });

  test('that is damaged counts for none', async () => {
    await browser.storage.session.set({ 'graph-session': { tenant: 'x' } });
    expect(await loadSession(contoso)).toBeUndefined();
  });

  test('is renewed in its own tenant', async () => {
    const { sent } = standIn();
    const session = await signedIn('contoso');
    const renewed = await renew(session, signal);
    expect(renewed.ok && renewed.value.tenant).toBe(CONTOSO.id);
    expect(renewed.ok && renewed.value.accessToken).not.toBe(session.accessToken);
    expect(sent.at(-1)?.url.pathname).toBe(`/${CONTOSO.id}/oauth2/v2.0/token`);
  });

  test('is not renewed into another tenant', async () => {
    standIn();
    const session = {
      ...(await signedIn('contoso')),
      tenant: 'c1000000-0000-4000-8000-000000000099',
    };
    expect(await renew(session, signal)).toEqual({ ok: false, error: 'other-tenant' });
  });

  test('without a token that renews is over', async () => {
    standIn();
    const { refreshToken: _, ...session } = await signedIn('contoso');
    expect(await renew(session, signal)).toEqual({ ok: false, error: 'expired' });
  });
});
