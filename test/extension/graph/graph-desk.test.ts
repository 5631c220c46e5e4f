import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../../lib/extension/browser';
import { graphMatches } from '../../../lib/extension/graph/graph-matches';
import { forgetPolicy } from '../../../lib/extension/graph/graph-setup';
import { graphDesk } from '../../../lib/extension/graph-desk';
import { OPTIONAL_MATCHES } from '../../../lib/extension/portal-matches';
import { resetBrowser } from '../fake-browser';
import { grantHosts } from '../fake-permissions';
import { REDIRECT, setupOf, signedIn, standIn } from './stand-in';

const { clientId } = setupOf('contoso');
const holds = (match: string) => browser.permissions.contains({ origins: [match] });

beforeEach(() => {
  resetBrowser();
  forgetPolicy();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the state', () => {
  test('is off at first, with the address to register, and asks nobody', async () => {
    const { sent } = standIn();
    expect(await graphDesk.loadWithPolicy()).toEqual({
      byPolicy: false,
      badPolicy: false,
      permitted: false,
      readings: [],
      redirect: REDIRECT,
    });
    expect(sent).toEqual([]);
  });

  test('does not wait for the policy, and follows it once it is there', async () => {
    standIn();
    let tell = (_: Record<string, unknown>) => {};
    vi.spyOn(browser.storage.managed, 'get').mockReturnValue(
      new Promise((resolve) => {
        tell = resolve;
      }),
    );
    await graphDesk.keep({ clientId, tenantId: '', cloud: 'commercial' });
    const late = graphDesk.loadWithPolicy();
    expect((await graphDesk.load()).byPolicy).toBe(false);
    tell({ graph: { clientId, cloud: 'china' } });
    expect(await late).toMatchObject({ byPolicy: true, setup: { clientId, cloud: 'china' } });
  });

  test('without a policy is the user’s, also where the browser rejects', async () => {
    standIn();
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('no policy'));
    await graphDesk.keep({ clientId, tenantId: '', cloud: 'commercial' });
    expect(await graphDesk.loadWithPolicy()).toMatchObject({
      byPolicy: false,
      setup: { clientId },
    });
  });

  test('keeps nothing of fields that are wrong', async () => {
    standIn();
    const kept = await graphDesk.keep({ clientId: 'x', tenantId: '', cloud: 'commercial' });
    expect(kept).toEqual({ ok: false, error: ['clientId'] });
    expect((await graphDesk.load()).setup).toBeUndefined();
  });

  test('says who is signed in without any token', async () => {
    standIn();
    await signedIn('contoso');
    const state = await graphDesk.load();
    expect(state).toMatchObject({
      permitted: true,
      signedIn: { account: 'admin@contoso.example' },
    });
    expect(JSON.stringify(state)).not.toMatch(/token/i);
  });
});

describe('the end', () => {
  test('of a session leaves nothing that signs in', async () => {
    standIn();
    await signedIn('contoso');
    await graphDesk.signOut();
    expect(await browser.storage.session.get(null)).toEqual({});
    const progress = { signal: new AbortController().signal, onPart: vi.fn(), onWait: vi.fn() };
    expect(await graphDesk.read(setupOf('contoso'), progress)).toBe(false);
  });

  test('of it all gives back Graph’s host, and keeps the sign-in host that is required', async () => {
    standIn();
    await signedIn('contoso');
    const [signIn = '', graph = ''] = graphMatches('commercial');
    expect(await holds(graph)).toBe(true);
    expect(await graphDesk.switchOff(setupOf('contoso'))).toBe(true);
    expect([await holds(signIn), await holds(graph)]).toEqual([true, false]);
    expect(await browser.storage.local.get(null)).not.toHaveProperty('graph-settings');
  });

  test.each([
    ['goes with it where only Graph needed it', [], false],
    ['stays where the user has added that cloud', OPTIONAL_MATCHES.china, true],
  ] as const)('of it all in China: the sign-in host %s', async (_, added, stays) => {
    standIn();
    const [signIn = ''] = graphMatches('china');
    await grantHosts([...graphMatches('china'), ...added]);
    await graphDesk.switchOff({ clientId, cloud: 'china' });
    expect(await holds(signIn)).toBe(stays);
  });

  test('says where the browser keeps the permission', async () => {
    standIn();
    vi.spyOn(browser.permissions, 'remove').mockRejectedValue(new Error('required'));
    expect(await graphDesk.switchOff(setupOf('contoso'))).toBe(false);
  });
});
